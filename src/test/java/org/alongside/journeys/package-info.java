/** What people come for, told whole: from the first letter to what became of it. */
@org.jspecify.annotations.NullMarked
package org.alongside.journeys;
