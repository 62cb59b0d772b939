package org.alongside.questions;

import java.time.Instant;
import java.util.UUID;
import org.alongside.formats.Item;
import org.alongside.questions.Clearness.Press;

/** Says with one press whether an item was clear. No fact: it is a count, and nobody did it. */
public final class SayWhetherClear {

  private final Clearness clearness;

  public SayWhetherClear(Clearness clearness) {
    this.clearness = clearness;
  }

  /**
   * @param browser what this browser kept of its last press on the item, or something new
   */
  public Press say(Item item, UUID browser, boolean clear, Instant now) {
    var press = new Press(browser, item.ref(), clear, now);
    clearness.press(press, item.project());
    return press;
  }
}
