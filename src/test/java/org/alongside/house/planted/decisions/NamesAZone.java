package org.alongside.house.planted.decisions;

import java.time.ZoneId;

/** A root that has a zone of its own. */
public record NamesAZone(ZoneId zone) {

  public static NamesAZone here() {
    return new NamesAZone(ZoneId.of("Europe/London"));
  }
}
