/** Tests of the pages about whom a consultation reaches. */
@org.jspecify.annotations.NullMarked
package org.alongside.equality.web;
