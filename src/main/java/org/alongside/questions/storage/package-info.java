/** Questions, those who want to be told, and presses, in the schema {@code questions}. */
@org.jspecify.annotations.NullMarked
package org.alongside.questions.storage;
