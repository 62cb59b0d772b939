/** Plans, what people said apart, and what was shown of it, in the schema {@code equality}. */
@org.jspecify.annotations.NullMarked
package org.alongside.equality.storage;
