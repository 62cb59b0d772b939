/** Tests of how renditions are kept. */
@org.jspecify.annotations.NullMarked
package org.alongside.formats.storage;
