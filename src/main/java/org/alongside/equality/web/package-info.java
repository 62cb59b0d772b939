/** The equality questions, the plan of whom to reach, and whom it reached. */
@org.jspecify.annotations.NullMarked
package org.alongside.equality.web;
