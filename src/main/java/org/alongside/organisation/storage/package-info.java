/** Where the organisation's settings are kept. */
@org.jspecify.annotations.NullMarked
package org.alongside.organisation.storage;
