package org.alongside.files;

import java.util.List;
import java.util.Locale;
import org.alongside.participation.Reason;

/** Why a file is not taken. */
public enum FileReason implements Reason {
  WORDS_MISSING,
  TRANSCRIPT_MISSING,
  TRANSCRIPT_TOO_LONG,
  CAPTIONS_NOT_TAKEN,
  MISSING,
  EMPTY,
  NO_ENDING,
  TYPE_NOT_TAKEN,
  NOT_WHAT_IT_SAYS,
  PICTURE_UNREADABLE,
  PICTURE_TOO_WIDE,
  HARMFUL,
  TOO_LARGE_TO_CHECK,
  NO_LONGER_THERE;

  @Override
  public String key() {
    return "files.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The file is larger than may be.
   *
   * @param megabytes the most that is taken
   */
  public record TooLarge(long megabytes) implements Reason {

    @Override
    public String key() {
      return "files.reason.too-large";
    }

    @Override
    public List<Object> details() {
      return List.of(megabytes);
    }
  }
}
