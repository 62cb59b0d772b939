package org.alongside.access;

import java.util.Locale;
import org.alongside.facts.FactKind;

/** What happens to roles; partners can read all of it. */
public enum AccessFact implements FactKind {
  ROLE_GIVEN,
  ROLE_TAKEN;

  @Override
  public String code() {
    return "access." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
