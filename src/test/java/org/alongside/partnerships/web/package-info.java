/** Tests of the partners' room, in a real browser. */
@org.jspecify.annotations.NullMarked
package org.alongside.partnerships.web;
