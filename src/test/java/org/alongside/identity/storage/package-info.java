/** What is kept of signing in, and for how long. */
@org.jspecify.annotations.NullMarked
package org.alongside.identity.storage;
