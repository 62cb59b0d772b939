/** Files that are counted or refused, as the command line does it. */
@org.jspecify.annotations.NullMarked
package org.alongside.counting.command;
