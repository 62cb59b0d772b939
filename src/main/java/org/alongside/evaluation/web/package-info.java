/** The promise check on screen: the panel, each criterion, what waits to be confirmed. */
@org.jspecify.annotations.NullMarked
package org.alongside.evaluation.web;
