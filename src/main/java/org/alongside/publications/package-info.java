/**
 * Telling people what is happening: what is written, read by a second person, published, corrected
 * in the open and taken back with the reason.
 */
@org.jspecify.annotations.NullMarked
package org.alongside.publications;
