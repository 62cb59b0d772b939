package org.alongside.organisation;

import org.alongside.participation.Reason;

/** Why the organisation can't be set up or changed. */
public enum OrganisationReason implements Reason {
  ALREADY_SET_UP("organisation.reason.already-set-up");

  private final String key;

  OrganisationReason(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
