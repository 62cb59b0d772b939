/** Tests what a set of questions is. */
@org.jspecify.annotations.NullMarked
package org.alongside.questionnaires;
