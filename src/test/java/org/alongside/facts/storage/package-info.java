/** What holds here, shown by tests. */
@org.jspecify.annotations.NullMarked
package org.alongside.facts.storage;
