package org.alongside.notices;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why letters can't be stopped here. */
public enum NoticeReason implements Reason {
  NOT_THERE;

  @Override
  public String key() {
    return "notices.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
