/** Tables of answers come in whole, or not at all. */
@org.jspecify.annotations.NullMarked
package org.alongside.imports.web;
