/** The pages on which people read an item in their form, ask for one, and make one. */
@org.jspecify.annotations.NullMarked
package org.alongside.formats.web;
