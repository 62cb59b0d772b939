/** Files in PostgreSQL or in a folder, pictures drawn anew, and the checker for harmful ones. */
@org.jspecify.annotations.NullMarked
package org.alongside.files.storage;
