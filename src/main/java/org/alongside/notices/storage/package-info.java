/** The jobs that turn facts into letters, and the list of people to reach by hand. */
@org.jspecify.annotations.NullMarked
package org.alongside.notices.storage;
