package org.alongside.formats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.participation.Here;
import org.jspecify.annotations.Nullable;

/**
 * An item in another form.
 *
 * @param edition of the item: the one that it was made from
 * @param version grows with every change; 0 while it is new
 * @param shown when everyone could use it first; null while it is being made
 */
public record Rendition(
    UUID id,
    Item.Ref item,
    Form form,
    Content content,
    Credits credits,
    int edition,
    long version,
    @Nullable Instant shown) {

  /**
   * Who made it and who checked it, as they wish to be named.
   *
   * @param machine whether a machine wrote the first version
   * @param checkedBy empty for: not yet checked
   */
  public record Credits(String madeBy, boolean machine, String checkedBy) {
    public static final Credits NONE = new Credits("", false, "");

    public boolean checked() {
      return !checkedBy.isBlank();
    }

    /** Whether nobody but a machine has looked at it. */
    public boolean machineDraft() {
      return machine && !checked();
    }
  }

  public boolean ready() {
    return shown != null;
  }

  /** Whether the text has changed since it was made. */
  public boolean outOfDate(Item now) {
    return edition != now.edition();
  }

  /** Whether those who need it could read it on the same day as everyone else. */
  public boolean sameDay(Item of) {
    return shown != null && !day(shown).isAfter(of.since());
  }

  private static LocalDate day(Instant moment) {
    return Here.day(moment);
  }
}
