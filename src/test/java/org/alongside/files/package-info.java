/** Tests of files. */
@org.jspecify.annotations.NullMarked
package org.alongside.files;
