/** The pages on which people read what they are asked, answer it, and come back to it. */
@org.jspecify.annotations.NullMarked
package org.alongside.consultations.web;
