/** Being told by mail of a project, a place or a topic, without an account; feeds of the same. */
@org.jspecify.annotations.NullMarked
package org.alongside.following;
