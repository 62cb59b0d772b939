/** Tests of the pages of publications. */
@org.jspecify.annotations.NullMarked
package org.alongside.publications.web;
