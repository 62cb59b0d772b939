/** Partnerships in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.alongside.partnerships.storage;
