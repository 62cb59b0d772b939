/** Requests to sign in, passkeys, cards and supporters in PostgreSQL; secrets only as hashes. */
@org.jspecify.annotations.NullMarked
package org.alongside.identity.storage;
