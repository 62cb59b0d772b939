/** Who follows what, and the job that tells them. */
@org.jspecify.annotations.NullMarked
package org.alongside.following.storage;
