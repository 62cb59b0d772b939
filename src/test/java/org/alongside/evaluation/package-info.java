/** What the promise check says of a project, shown fact by fact. */
@org.jspecify.annotations.NullMarked
package org.alongside.evaluation;
