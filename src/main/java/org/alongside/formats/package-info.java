/**
 * Information in a form that people can use: plain words, and every form of the same item beside
 * it.
 */
@org.jspecify.annotations.NullMarked
package org.alongside.formats;
