/** The real PostgreSQL that comes with the product: started, migrated, saved and brought back. */
@org.jspecify.annotations.NullMarked
package org.alongside.database;
