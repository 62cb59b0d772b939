/** Reads tables, keeps their lines until they are brought in, and works through them. */
@org.jspecify.annotations.NullMarked
package org.alongside.imports.storage;
