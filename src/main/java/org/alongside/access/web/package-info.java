/** The access table at every door: which action a handler needs, and who is asking. */
@org.jspecify.annotations.NullMarked
package org.alongside.access.web;
