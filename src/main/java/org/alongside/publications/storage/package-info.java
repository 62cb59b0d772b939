/** Keeps publications and their editions in PostgreSQL, and publishes on time. */
@org.jspecify.annotations.NullMarked
package org.alongside.publications.storage;
