/** The pages to begin and to stop following, and the feeds. */
@org.jspecify.annotations.NullMarked
package org.alongside.following.web;
