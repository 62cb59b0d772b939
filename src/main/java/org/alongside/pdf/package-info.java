/** Documents as tagged PDF (PDF/UA-1): drawn from plain XHTML, with everything inside the file. */
@org.jspecify.annotations.NullMarked
package org.alongside.pdf;
