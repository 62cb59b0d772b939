/** The index in PostgreSQL, filled in the transaction of what it tells of. */
@org.jspecify.annotations.NullMarked
package org.alongside.search.storage;
