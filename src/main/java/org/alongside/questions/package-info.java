/** What people ask in public about an item, how it is answered, and whether the item was clear. */
@org.jspecify.annotations.NullMarked
package org.alongside.questions;
