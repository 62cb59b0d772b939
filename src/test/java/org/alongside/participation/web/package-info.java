/** What we mean, as people read it. */
@org.jspecify.annotations.NullMarked
package org.alongside.participation.web;
