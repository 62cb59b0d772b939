/** Tests of the pages of notices. */
@org.jspecify.annotations.NullMarked
package org.alongside.notices.web;
