package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Route;

/**
 * Types in a paper a second time, without seeing what was typed in first. Where the two differ, the
 * second person looks at the paper once more and says which is right.
 */
public final class TypeAgain {

  private final Consultations consultations;
  private final Responses responses;
  private final SecondEntries second;
  private final Facts facts;

  public TypeAgain(
      Consultations consultations, Responses responses, SecondEntries second, Facts facts) {
    this.consultations = consultations;
    this.responses = responses;
    this.second = second;
    this.facts = facts;
  }

  /**
   * What somebody read.
   *
   * @param right by the code of each question that differs, whether this reading is right; without
   *     one for each, nothing is kept
   */
  public record Reading(Map<String, Answer> answers, Map<String, Boolean> right) {
    public Reading {
      answers = Map.copyOf(answers);
      right = Map.copyOf(right);
    }
  }

  /** Where the two differ, with what was typed in first. Empty once all is settled. */
  public record Differences(List<String> questions, Answers first) {
    public Differences {
      questions = List.copyOf(questions);
    }

    public boolean settled() {
      return questions.isEmpty();
    }
  }

  public Attempt<Differences> read(Actor actor, ResponseId id, Reading reading, Instant now) {
    if (!(responses.claim(id).orElseThrow() instanceof Response.Sent first)) {
      return Attempt.refused(ConsultationReason.ALREADY_WITHDRAWN);
    }
    var consultation = consultations.hold(first.slip().consultation()).orElseThrow();
    var route = Route.through(consultation.questions(), new Answers(reading.answers()));
    var reasons = new ArrayList<Reason>(EnterResponse.mistakes(route));
    if (actor.personOrThrow().equals(first.slip().arrival().enteredBy())) {
      reasons.add(ConsultationReason.TYPED_IT_THEMSELVES);
    }
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var compared = Compared.of(consultation.questions(), first.answers(), route.counted());
    if (!reading.right().keySet().containsAll(compared.different())) {
      return Attempt.done(new Differences(compared.different(), first.answers()));
    }
    return settled(new Settled(consultation, first, reading, compared), actor, now);
  }

  private record Settled(
      Consultation consultation, Response.Sent first, Reading reading, Compared compared) {

    /** What was typed in first, with what the second reading puts right. */
    Map<String, Answer> answers() {
      var answers = new HashMap<>(first.answers().given());
      for (var code : compared.different()) {
        if (reading.right().getOrDefault(code, false)) {
          var read = reading.answers().get(code);
          answers.remove(code);
          if (read != null) {
            answers.put(code, read);
          }
        }
      }
      return answers;
    }

    boolean changes() {
      return compared.different().stream()
          .anyMatch(code -> reading.right().getOrDefault(code, false));
    }
  }

  private Attempt<Differences> settled(Settled settled, Actor actor, Instant now) {
    var id = settled.first().slip().id();
    if (!second.keep(id, settled.compared(), actor.personOrThrow(), now)) {
      return Attempt.refused(ConsultationReason.TYPED_TWICE_ALREADY);
    }
    var who =
        new Fact.Who(
            null, actor.personOrThrow().value(), settled.first().slip().arrival().channel(), null);
    if (settled.changes()) {
      change(settled, who, now);
    }
    facts.record(
        ConsultationFact.TYPED_TWICE.of(
            settled.consultation(),
            who,
            now,
            Map.of(
                "compared", String.valueOf(settled.compared().questions()),
                "different", String.valueOf(settled.compared().different().size()))));
    return Attempt.done(new Differences(List.of(), settled.first().answers()));
  }

  private void change(Settled settled, Fact.Who who, Instant now) {
    var slip = settled.first().slip();
    var before = settled.first().receipt();
    var route = Route.through(settled.consultation().questions(), new Answers(settled.answers()));
    responses.save(slip.id(), pages(settled, route), now);
    var saved = responses.claim(slip.id()).orElseThrow().slip();
    var receipt =
        new Response.Receipt(saved.version(), before.edition(), before.late(), before.first(), now);
    responses.send(slip.id(), route.counted(), receipt);
    facts.record(
        ConsultationFact.RESPONSE_CHANGED.of(
            settled.consultation(),
            saved,
            who,
            now,
            SendResponse.details(settled.consultation(), receipt)));
  }

  /** A page that is no longer on the way is emptied: on paper nobody comes back to it. */
  private static Map<String, Map<String, Answer>> pages(Settled settled, Route route) {
    var pages = new HashMap<String, Map<String, Answer>>();
    settled.consultation().questions().pages().forEach(page -> pages.put(page.code(), Map.of()));
    pages.putAll(route.byPage());
    return pages;
  }
}
