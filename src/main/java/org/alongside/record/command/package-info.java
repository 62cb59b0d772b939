/** The command that checks an exported record on any machine, without the platform. */
@org.jspecify.annotations.NullMarked
package org.alongside.record.command;
