/** Whether the promise was kept: computed from dated records, never from self-rating. */
@org.jspecify.annotations.NullMarked
package org.alongside.evaluation;
