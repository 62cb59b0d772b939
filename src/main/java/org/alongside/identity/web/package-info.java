/** The pages to sign in and out by, and what a session knows about who signed in. */
@org.jspecify.annotations.NullMarked
package org.alongside.identity.web;
