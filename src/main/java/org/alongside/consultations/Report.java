package org.alongside.consultations;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is told to everyone who answered: what we heard, what will change, what will not and why.
 *
 * @param version grows with every change; 0 while nothing was written
 * @param editions what everyone could read, the first in front
 */
public record Report(
    ConsultationId consultation, long version, Words words, List<Edition> editions) {

  public Report {
    editions = List.copyOf(editions);
  }

  /**
   * All of its words.
   *
   * @param decides who decides now, and when
   */
  public record Words(String heard, String changes, String stays, String decides) {
    public static final Words NONE = new Words("", "", "", "");
    public static final int LONGEST = 10_000;

    public Words {
      heard = tidy(heard);
      changes = tidy(changes);
      stays = tidy(stays);
      decides = tidy(decides);
    }

    /** Everything that is missing, at once. */
    List<ReportReason> missing() {
      return Stream.of(
              lack(heard, ReportReason.HEARD_MISSING),
              lack(changes, ReportReason.CHANGES_MISSING),
              lack(stays, ReportReason.STAYS_MISSING),
              lack(decides, ReportReason.DECIDES_MISSING))
          .flatMap(List::stream)
          .toList();
    }

    public boolean tooLong() {
      return Stream.of(heard, changes, stays, decides).anyMatch(text -> text.length() > LONGEST);
    }

    private static List<ReportReason> lack(String text, ReportReason reason) {
      return text.isEmpty() ? List.of(reason) : List.of();
    }

    private static String tidy(String text) {
      return text.replace("\r\n", "\n").strip();
    }
  }

  /**
   * What everyone could read from a moment on.
   *
   * @param because what was put right; empty for the first
   */
  public record Edition(
      int number, Words words, String because, org.alongside.consultations.Edition.Change change) {}

  static Report none(ConsultationId consultation) {
    return new Report(consultation, 0, Words.NONE, List.of());
  }

  public boolean published() {
    return !editions.isEmpty();
  }

  /** Whether what stands here is not what everyone reads. */
  public boolean changed() {
    return !published() || !editions.getLast().words().equals(words);
  }
}
