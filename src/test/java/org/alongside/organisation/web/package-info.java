/** Tests of setting up and of the settings. */
@org.jspecify.annotations.NullMarked
package org.alongside.organisation.web;
