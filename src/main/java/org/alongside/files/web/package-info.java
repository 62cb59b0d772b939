/** How files come in with a form, and how they are served. */
@org.jspecify.annotations.NullMarked
package org.alongside.files.web;
