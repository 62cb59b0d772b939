package org.alongside.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.facts.Channel;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;

/** Suggests by their wording which column holds which question; people have the last word. */
public final class Suggest {

  /** Below this, two headings have more words apart than together. */
  private static final double ALIKE = 0.5;

  private static final Set<String> CHANNELS = Set.of("channel", "how it came", "source", "method");
  private static final Set<String> DAYS =
      Set.of("date", "day", "received", "received on", "submitted", "submission date", "sent");

  private static final Set<String> QUOTES =
      Set.of(
          "quote",
          "quotable",
          "may be quoted",
          "may we quote you",
          "can we quote you",
          "consent to quote",
          "happy to be quoted");

  private final Labels labels;

  public Suggest(Labels labels) {
    this.labels = labels;
  }

  public Matching matching(List<String> header, Questionnaire questionnaire, LocalDate day) {
    var taken = new HashSet<Target>();
    var all = everything(questionnaire);
    var targets = new ArrayList<Target>();
    for (var head : header) {
      var target = target(head, all, taken);
      if (!target.equals(Target.Aside.NOTHING)) {
        taken.add(target);
      }
      targets.add(target);
    }
    return new Matching(targets, Channel.OUTSIDE, day, ";");
  }

  /** A target, and the heading that would fit it best. */
  private record Named(Target target, String name) {}

  private List<Named> everything(Questionnaire questionnaire) {
    var all = new ArrayList<Named>();
    for (var question : questionnaire.questions()) {
      all.add(new Named(new Target.Whole(question.code()), question.text()));
      for (var piece : pieces(question)) {
        all.add(
            new Named(
                new Target.Piece(question.code(), piece.code()),
                question.text() + " " + piece.text()));
      }
    }
    return all;
  }

  /** What can have a column of its own. */
  public List<Choice> pieces(Question question) {
    return switch (question.kind()) {
      case Kind.ManyOf many -> {
        var pieces = new ArrayList<>(many.choices());
        if (many.other()) {
          pieces.add(new Choice(Target.Piece.OTHER, labels.other()));
        }
        yield pieces;
      }
      case Kind.Ranking(var choices) -> choices;
      case Kind.Matrix(var rows, _) -> rows;
      default -> List.of();
    };
  }

  private static Target target(String head, List<Named> all, Set<Target> taken) {
    var plain = Plain.of(head);
    if (CHANNELS.contains(plain)) {
      return Target.Aside.CHANNEL;
    }
    if (DAYS.contains(plain)) {
      return Target.Aside.DAY;
    }
    if (QUOTES.contains(plain)) {
      return Target.Aside.QUOTE;
    }
    return best(head, all, taken).orElse(Target.Aside.NOTHING);
  }

  private static Optional<Target> best(String head, List<Named> all, Set<Target> taken) {
    return all.stream()
        .filter(each -> !taken.contains(each.target()))
        .filter(each -> Plain.alike(head, each.name()) >= ALIKE)
        .max(Comparator.comparingDouble(each -> Plain.alike(head, each.name())))
        .map(Named::target);
  }
}
