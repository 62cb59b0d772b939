package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.RecordScrutiny.Told;
import org.alongside.consultations.Scrutinised;
import org.alongside.consultations.Scrutinised.Kind;
import org.alongside.consultations.Section.Duties;
import org.alongside.web.Choice;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/**
 * What passed with those who scrutinise.
 *
 * @param body who scrutinises here, as it is called today
 */
public record ScrutinyPage(
    Consultation consultation,
    String body,
    List<Scrutinised> recorded,
    boolean mayRecord,
    Typed typed,
    Mistakes mistakes) {

  public ScrutinyPage {
    recorded = List.copyOf(recorded);
  }

  /**
   * What stands in the fields.
   *
   * @param what the kind, or the id of the question that is answered
   */
  public record Typed(String what, DateTyped on, String words) {
    static final Typed NOTHING = new Typed("", DateTyped.nothing(), "");

    Told told() {
      var kind = Arrays.stream(Kind.values()).filter(one -> one.name().equals(what)).findFirst();
      var question = kind.isPresent() ? Optional.<UUID>empty() : question();
      return new Told(
          question.isPresent() ? Kind.REPLY : kind.orElse(null),
          question.orElse(null),
          on.date().orElse(null),
          words);
    }

    private Optional<UUID> question() {
      try {
        return Optional.of(UUID.fromString(what));
      } catch (IllegalArgumentException none) {
        return Optional.empty();
      }
    }
  }

  ScrutinyPage typed(Typed next) {
    return new ScrutinyPage(consultation, body, recorded, mayRecord, next, mistakes);
  }

  ScrutinyPage with(Mistakes next) {
    return new ScrutinyPage(consultation, body, recorded, mayRecord, typed, next);
  }

  public String path() {
    return ConsultationPaths.scrutiny(consultation.slug());
  }

  public String back() {
    return ConsultationPaths.one(consultation.slug());
  }

  /** What was said about it before people were asked. */
  public Duties duties() {
    return consultation.terms().duties();
  }

  /** Everything but replies: those stand under their question. */
  public List<Scrutinised> first() {
    return recorded.stream().filter(one -> one.kind() != Kind.REPLY).toList();
  }

  public List<Scrutinised> replies(Scrutinised question) {
    return recorded.stream().filter(one -> question.id().equals(one.answers())).toList();
  }

  /** Questions that wait for a reply. */
  public long waiting() {
    return recorded.stream()
        .filter(one -> one.kind() == Kind.QUESTION && replies(one).isEmpty())
        .count();
  }

  /** What can be recorded: something new, or a reply to one of the questions. */
  public List<Choice> choices(Words words) {
    var choices = new ArrayList<Choice>();
    for (var kind : List.of(Kind.QUESTION, Kind.VIEW, Kind.NOTIFIED)) {
      choices.add(choice(kind.name(), words.get("consultations.scrutiny.what." + kind.name())));
    }
    for (var question : recorded) {
      if (question.kind() == Kind.QUESTION) {
        choices.add(
            choice(
                question.id().toString(),
                words.get("consultations.scrutiny.what.REPLY", question.said().words())));
      }
    }
    return choices;
  }

  private Choice choice(String value, String text) {
    return Choice.of(value, text, value.equals(typed.what()));
  }
}
