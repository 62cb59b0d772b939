/** The pages on which people ask, and on which partners and staff check and answer. */
@org.jspecify.annotations.NullMarked
package org.alongside.questions.web;
