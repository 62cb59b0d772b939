/** What the record of a decision promises. */
@org.jspecify.annotations.NullMarked
package org.alongside.record;
