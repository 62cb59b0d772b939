/** Tests of where the settings and the key are kept. */
@org.jspecify.annotations.NullMarked
package org.alongside.organisation.storage;
