package org.alongside.consultations.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Duty.Applies;
import org.alongside.consultations.Size;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/**
 * One sheet to fill in.
 *
 * @param consultation as it stands now; its version is the one that was read
 * @param theirs what somebody else has put there meanwhile, where it differs; mostly nothing
 */
public record SheetPage(
    Consultation consultation, Sheet sheet, SheetForm form, List<Blank> theirs, Seen seen) {

  public SheetPage {
    theirs = List.copyOf(theirs);
  }

  /** The version that whoever fills it in has read, and what is wrong with what they typed. */
  public record Seen(long version, Mistakes mistakes) {}

  public Mistakes mistakes() {
    return seen.mistakes();
  }

  public String action() {
    return ConsultationPaths.sheet(consultation.slug(), sheet);
  }

  public String back() {
    return ConsultationPaths.draft(consultation.slug());
  }

  public String label(Blank blank, Words words) {
    String label = words.get("consultations.blank." + blank.id());
    return blank.optional(consultation.terms().size()) && blank.shape() != Blank.Shape.SIZE
        ? words.get("consultations.optional", label)
        : label;
  }

  /** The days that something from other people asks for, and the like; empty where none is. */
  public String hint(Blank blank) {
    return "consultations.blank." + blank.id() + ".hint";
  }

  public List<Choice> choices(Blank blank, Words words) {
    String said = form.value(blank);
    return blank.shape() == Blank.Shape.SIZE
        ? StartPage.sizes(words, size(said))
        : Stream.of(Applies.YES, Applies.NO)
            .map(applies ->
                Choice.of(
                    applies.name(),
                    words.get("consultations.applies." + applies.name().toLowerCase(Locale.ROOT)),
                    applies.name().equals(said)))
            .toList();
  }

  private static @org.jspecify.annotations.Nullable Size size(String name) {
    return Stream.of(Size.values()).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }

  /** What stands there now, in words. */
  public Map.Entry<String, String> stands(Blank blank, Words words) {
    String kept = blank.part().kept().apply(consultation.terms());
    return Map.entry(
        label(blank, words),
        kept.isEmpty() ? words.get("consultations.theirs.nothing") : say(blank, kept, words));
  }

  private static String say(Blank blank, String kept, Words words) {
    return switch (blank.shape()) {
      case DAY -> words.date(java.time.LocalDate.parse(kept));
      case SIZE -> words.get("consultations.size." + kept);
      case YES_OR_NO -> words.get("consultations.applies." + kept.toLowerCase(Locale.ROOT));
      case TICK -> words.get("consultations.applies.yes");
      case LINE, WORDS, LINES, DAYS -> kept;
    };
  }
}
