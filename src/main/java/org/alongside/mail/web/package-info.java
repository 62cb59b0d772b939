/** How a letter reads, and in the demonstration the page that shows what was sent. */
@org.jspecify.annotations.NullMarked
package org.alongside.mail.web;
