/** The page of people to reach by phone, on paper or through a supporter. */
@org.jspecify.annotations.NullMarked
package org.alongside.notices.web;
