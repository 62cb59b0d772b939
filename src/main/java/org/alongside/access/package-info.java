/** Roles, audiences and the one table that says who may do and read what. */
@org.jspecify.annotations.NullMarked
package org.alongside.access;
