/** Tests of who is told what, and how often. */
@org.jspecify.annotations.NullMarked
package org.alongside.notices.storage;
