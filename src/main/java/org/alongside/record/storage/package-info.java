/** The chains of entries, and apart from them what is personal, kept in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.alongside.record.storage;
