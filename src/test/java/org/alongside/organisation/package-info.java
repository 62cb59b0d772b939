/** Tests of the organisation's settings. */
@org.jspecify.annotations.NullMarked
package org.alongside.organisation;
