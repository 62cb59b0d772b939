/** What the command answers, as its users see it. */
@org.jspecify.annotations.NullMarked
package org.alongside.record.command;
