/**
 * What a set of questions is: how it is asked, which way leads through it, and what fits as an
 * answer.
 */
@org.jspecify.annotations.NullMarked
package org.alongside.questionnaires;
