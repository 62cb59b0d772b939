/** Tests of questions without a database. */
@org.jspecify.annotations.NullMarked
package org.alongside.questions;
