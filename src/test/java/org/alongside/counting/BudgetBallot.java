package org.alongside.counting;

import java.util.Set;

/** For tests: what somebody wants money spent on, and what they say to the list that comes out. */
record BudgetBallot(Set<String> wants, MajorityChoice confirms) {}
