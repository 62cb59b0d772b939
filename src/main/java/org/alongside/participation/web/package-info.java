/** The page that says what we mean by working together, and by each level. */
@org.jspecify.annotations.NullMarked
package org.alongside.participation.web;
