/** Tests of the pages on which people read what they are asked, and answer it. */
@org.jspecify.annotations.NullMarked
package org.alongside.consultations.web;
