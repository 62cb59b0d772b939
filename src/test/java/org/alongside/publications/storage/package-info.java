/** Tests of how publications are kept. */
@org.jspecify.annotations.NullMarked
package org.alongside.publications.storage;
