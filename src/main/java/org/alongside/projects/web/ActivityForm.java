package org.alongside.projects.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.participation.Stage;
import org.alongside.projects.Invitation;
import org.alongside.projects.Span;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** What an activity asks, as it was typed. */
public record ActivityForm(
    Box title, @Nullable Stage stage, List<Box> words, List<WhenTyped> dates, long seen) {

  private static final Box TITLE = Box.line("title").limit(120);
  private static final List<Box> WORDS =
      List.of(
          Box.area("what"),
          Box.area("place").limit(1000),
          Box.area("ways"),
          Box.area("decider").limit(1000));

  public ActivityForm {
    words = List.copyOf(words);
    dates = List.copyOf(dates);
  }

  static ActivityForm empty() {
    WhenTyped none = WhenTyped.of(null);
    return new ActivityForm(TITLE, null, WORDS, List.of(none, none, none), 0);
  }

  static ActivityForm kept(Invitation invitation, long version) {
    Invitation.How how = invitation.how();
    return new ActivityForm(
        TITLE.with(invitation.title()),
        invitation.stage(),
        List.of(
            WORDS.get(0).with(invitation.what()),
            WORDS.get(1).with(how.place()),
            WORDS.get(2).with(how.ways()),
            WORDS.get(3).with(how.decider())),
        List.of(
            WhenTyped.of(invitation.span().from()),
            WhenTyped.of(invitation.span().until()),
            WhenTyped.of(how.decided())),
        version);
  }

  static ActivityForm typed(Typed typed) {
    return new ActivityForm(
        TITLE.with(typed.of("title")),
        typed.one(Stage.class, "stage"),
        WORDS.stream().map(box -> box.with(typed.of(box.id()))).toList(),
        Stream.of("from", "until", "decided").map(id -> WhenTyped.of(typed, id)).toList(),
        typed.number("seen"));
  }

  ActivityForm read(long version) {
    return new ActivityForm(title, stage, words, dates, version);
  }

  public WhenTyped from() {
    return dates.get(0);
  }

  public WhenTyped until() {
    return dates.get(1);
  }

  public WhenTyped decided() {
    return dates.get(2);
  }

  Mistakes mistakes() {
    var mistakes = new ArrayList<Mistake>();
    add(mistakes, title.value().isEmpty() ? title.missing() : title.wrong());
    if (stage == null) {
      mistakes.add(new Mistake("stage", "projects.mistake.missing.stage"));
    }
    words.forEach(box -> add(mistakes, box.wrong()));
    add(mistakes, from().wrong() ? new Mistake("from", "projects.mistake.when") : null);
    add(mistakes, until().wrong() ? new Mistake("until", "projects.mistake.when") : null);
    add(mistakes, decided().wrong() ? new Mistake("decided", "projects.mistake.when") : null);
    return new Mistakes(mistakes);
  }

  private static void add(List<Mistake> mistakes, @Nullable Mistake mistake) {
    if (mistake != null) {
      mistakes.add(mistake);
    }
  }

  /** Only asked where there are no mistakes. */
  Invitation invitation() {
    if (stage == null) {
      throw new IllegalStateException("A form with a mistake is not read");
    }
    return new Invitation(
        title.value(),
        stage,
        words.get(0).value(),
        new Span(from().when().orElse(null), until().when().orElse(null)),
        new Invitation.How(
            words.get(1).value(),
            words.get(2).value(),
            words.get(3).value(),
            decided().when().orElse(null)));
  }
}
