/** Who people are: names they chose, experience, contact and language preferences, consent. */
@org.jspecify.annotations.NullMarked
package org.alongside.people;
