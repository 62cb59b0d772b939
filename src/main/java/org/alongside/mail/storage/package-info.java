/** Where letters wait, the job that carries them, and the way to the mail server. */
@org.jspecify.annotations.NullMarked
package org.alongside.mail.storage;
