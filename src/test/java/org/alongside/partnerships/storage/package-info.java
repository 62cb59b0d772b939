/** Tests of partnerships on a real database, with real threads. */
@org.jspecify.annotations.NullMarked
package org.alongside.partnerships.storage;
