package org.alongside.consultations;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why a transcript or a translation is not kept. */
public enum TranscriptReason implements Reason {
  WORDS_MISSING,
  MAKER_MISSING,
  NO_SUCH_ANSWER;

  @Override
  public String key() {
    return "consultations.reason.transcript-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
