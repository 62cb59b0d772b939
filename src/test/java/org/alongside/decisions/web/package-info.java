/** Joint decisions as people take them: in browsers, from both sides. */
@org.jspecify.annotations.NullMarked
package org.alongside.decisions.web;
