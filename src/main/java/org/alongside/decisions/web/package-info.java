/** The pages of decisions: the register, one decision, answering it, and its record. */
@org.jspecify.annotations.NullMarked
package org.alongside.decisions.web;
