/** What people recorded from outside, and their remarks, kept in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package org.alongside.evaluation.storage;
