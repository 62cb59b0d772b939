package org.alongside.counting;

/** What one partner answers when both groups have to agree. */
public enum MajorityChoice {
  AGREE,
  DISAGREE,
  ABSTAIN
}
