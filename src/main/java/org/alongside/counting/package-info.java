/** How responses are counted: exact arithmetic by side, without a clock, a page or a database. */
@org.jspecify.annotations.NullMarked
package org.alongside.counting;
