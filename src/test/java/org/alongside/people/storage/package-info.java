/** What is held about people, and that it goes. */
@org.jspecify.annotations.NullMarked
package org.alongside.people.storage;
