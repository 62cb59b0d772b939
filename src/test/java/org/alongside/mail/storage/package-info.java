/** Tests of the queue and of the way to a mail server. */
@org.jspecify.annotations.NullMarked
package org.alongside.mail.storage;
