/** The append-only record of what happened: ids, kinds, numbers and dates, never text. */
@org.jspecify.annotations.NullMarked
package org.alongside.facts;
