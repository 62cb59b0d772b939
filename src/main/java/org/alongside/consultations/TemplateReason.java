package org.alongside.consultations;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why questions can't be saved to be asked again. */
public enum TemplateReason implements Reason {
  NAME_MISSING,
  NAME_TAKEN,
  NOTHING_TO_SAVE;

  @Override
  public String key() {
    return "consultations.reason.template-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
