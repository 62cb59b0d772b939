package org.alongside.identity.web;

import java.time.Duration;

/** A one-time key for an administrator, which can't be shown again. */
public record AdministratorKeyPage(String name, String key, Duration lasts) {

  public long days() {
    return lasts.toDays();
  }
}
