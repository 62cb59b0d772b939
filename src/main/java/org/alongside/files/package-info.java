/** Files that people add to things: checked by what they hold, kept, and given to who may read. */
@org.jspecify.annotations.NullMarked
package org.alongside.files;
