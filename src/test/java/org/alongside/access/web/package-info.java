/** Who gets in where. */
@org.jspecify.annotations.NullMarked
package org.alongside.access.web;
