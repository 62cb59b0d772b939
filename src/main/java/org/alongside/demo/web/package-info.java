/** The demonstration: loading it, and signing in as the people in it with one press. */
@org.jspecify.annotations.NullMarked
package org.alongside.demo.web;
