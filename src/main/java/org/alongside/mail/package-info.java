/** Letters by e-mail: queued with what caused them, carried once, addressed at the last moment. */
@org.jspecify.annotations.NullMarked
package org.alongside.mail;
