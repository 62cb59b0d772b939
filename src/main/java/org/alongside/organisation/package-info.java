/** The organisation that answers for the data: its name, contact, public address and mail. */
@org.jspecify.annotations.NullMarked
package org.alongside.organisation;
