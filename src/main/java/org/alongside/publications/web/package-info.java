/** The pages on which people read what they are told, and on which it is written. */
@org.jspecify.annotations.NullMarked
package org.alongside.publications.web;
