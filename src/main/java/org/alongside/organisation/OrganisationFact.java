package org.alongside.organisation;

import org.alongside.facts.FactKind;

/** What can happen to the organisation's settings. */
public enum OrganisationFact implements FactKind {
  SET_UP("organisation.set-up"),
  SETTINGS_CHANGED("organisation.settings-changed");

  private final String code;

  OrganisationFact(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
