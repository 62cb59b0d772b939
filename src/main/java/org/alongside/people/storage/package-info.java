/** People in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.alongside.people.storage;
