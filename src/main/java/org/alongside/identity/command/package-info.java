/** What whoever runs the machine can type about signing in. */
@org.jspecify.annotations.NullMarked
package org.alongside.identity.command;
