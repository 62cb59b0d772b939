/** The pages on which somebody brings in a table of answers. */
@org.jspecify.annotations.NullMarked
package org.alongside.imports.web;
