/** Roles in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.alongside.access.storage;
