/** The promise check as people meet it. */
@org.jspecify.annotations.NullMarked
package org.alongside.evaluation.web;
