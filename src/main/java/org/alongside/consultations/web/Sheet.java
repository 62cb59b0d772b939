package org.alongside.consultations.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.consultations.Format;
import org.alongside.consultations.Gate;
import org.alongside.consultations.Size;
import org.alongside.consultations.Terms;

/** The pages on which a consultation is described; a small survey has all it needs on one. */
public enum Sheet {
  BASICS(Blanks.TITLE, Blanks.WHY, Blanks.CAN_CHANGE, Blanks.DECIDER, Blanks.LAST_DAY, Blanks.BY),
  MATTER(Blanks.TITLE, Blanks.SUMMARY, Blanks.WHY),
  INFLUENCE(Blanks.CAN_CHANGE, Blanks.FIXED, Blanks.FIXED_BECAUSE),
  DECIDING(Blanks.DECIDER, Blanks.BY, Blanks.NOTHING_DECIDED, Blanks.PREFERRED),
  OPTIONS(Blanks.OPTIONS, Blanks.TURNED_DOWN, Blanks.EFFECTS),
  TIMING(Blanks.OPENS, Blanks.LAST_DAY, Blanks.LATE_DAYS),
  WAYS(Blanks.PAPER, Blanks.PHONE, Blanks.IN_PERSON),
  FORMATS(
      FormatBlanks.EASY_READ,
      FormatBlanks.LARGE_PRINT,
      FormatBlanks.BSL,
      FormatBlanks.ready(Format.AUDIO, null),
      FormatBlanks.OTHERS),
  DUTIES(DutyBlanks.all().toArray(Blank[]::new)),
  EXCEPTIONS(
      Arrays.stream(Gate.values())
          .filter(Gate::canBeLeftOut)
          .map(Blanks::except)
          .toArray(Blank[]::new)),
  EARLIER(Blanks.GO_ON),
  ANSWERERS(Blanks.YOUNG),
  SIZE(Blanks.SIZE);

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so
  private final List<Blank> blanks;

  Sheet(Blank... blanks) {
    this.blanks = List.of(blanks);
  }

  /** The end of its address. */
  public String path() {
    return Blanks.code(name());
  }

  static Optional<Sheet> at(String path) {
    return Stream.of(values()).filter(sheet -> sheet.path().equals(path)).findFirst();
  }

  /** What is asked here of one as large as this. */
  List<Blank> blanks(Terms terms) {
    return blanks.stream().filter(blank -> blank.asked(terms)).toList();
  }

  /** Those on which something is demanded of this size. */
  static List<Sheet> demanded(Size size) {
    return size == Size.SMALL
        ? List.of(BASICS)
        : List.of(MATTER, EARLIER, INFLUENCE, DECIDING, OPTIONS, TIMING, WAYS, FORMATS, DUTIES);
  }

  /** Those on which more can be said. */
  static List<Sheet> further(Size size) {
    return size == Size.SMALL
        ? List.of(
            MATTER,
            INFLUENCE,
            DECIDING,
            OPTIONS,
            TIMING,
            WAYS,
            FORMATS,
            EARLIER,
            ANSWERERS,
            EXCEPTIONS,
            SIZE)
        : List.of(ANSWERERS, EXCEPTIONS, SIZE);
  }

  /** On which page a blank is filled in. */
  static Sheet of(Blank blank, Size size) {
    return Stream.of(values())
        .filter(sheet -> sheet != BASICS || size == Size.SMALL)
        .filter(sheet -> sheet.blanks.contains(blank))
        .findFirst()
        .orElseThrow();
  }
}
