/** Tests of consultations: what must be said first, what people answer, and that none is lost. */
@org.jspecify.annotations.NullMarked
package org.alongside.consultations;
