/** Tests of what keeps consultations and responses. */
@org.jspecify.annotations.NullMarked
package org.alongside.consultations.storage;
