package org.alongside.files;

import java.time.Instant;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A file that is kept here, without what it holds. */
public record StoredFile(
    FileId id,
    BelongsTo to,
    FileName name,
    FileType type,
    Measured measured,
    Described described,
    Added added,
    State state) {

  /**
   * What was measured when it came.
   *
   * @param sha256 the digest of what is kept, in hexadecimal
   * @param across a picture's width and height; null for everything else
   */
  public record Measured(long size, String sha256, @Nullable Across across) {}

  /** A picture's width and height in pixels, so that a page keeps room for it. */
  public record Across(int width, int height) {}

  /**
   * Who added it, and when.
   *
   * @param by null for what somebody sent without saying who they are
   */
  public record Added(@Nullable PersonId by, Instant at) {}

  /** What is known of whether it is harmful. */
  public enum State {
    NOT_CHECKED,
    CLEAN,
    HARMFUL,
    REMOVED
  }

  public boolean picture() {
    return type.family() == FileType.Family.PICTURE;
  }
}
