/** Keeps consultations and responses in PostgreSQL, closes them on time, and counts. */
@org.jspecify.annotations.NullMarked
package org.alongside.consultations.storage;
