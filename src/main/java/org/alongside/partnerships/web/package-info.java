/** The partners' room and everything that partners do about their places. */
@org.jspecify.annotations.NullMarked
package org.alongside.partnerships.web;
