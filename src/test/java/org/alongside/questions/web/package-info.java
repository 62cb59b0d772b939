/** Tests of the pages of questions. */
@org.jspecify.annotations.NullMarked
package org.alongside.questions.web;
