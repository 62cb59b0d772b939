/** Keeps renditions and format requests in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.alongside.formats.storage;
