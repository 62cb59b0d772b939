/** Measures Alongside against a control of the same stack: ratios in one run, never timed tests. */
@org.jspecify.annotations.NullMarked
package org.alongside.bench;
