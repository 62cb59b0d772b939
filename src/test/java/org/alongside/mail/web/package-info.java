/** Tests of how letters read. */
@org.jspecify.annotations.NullMarked
package org.alongside.mail.web;
