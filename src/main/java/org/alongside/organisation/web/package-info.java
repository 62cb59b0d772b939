/** Setting the organisation up, changing its settings, and showing on every page whose it is. */
@org.jspecify.annotations.NullMarked
package org.alongside.organisation.web;
