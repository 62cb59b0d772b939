package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.consultations.Asking;
import org.alongside.consultations.ConsultationFact;
import org.alongside.facts.Fact;
import org.alongside.formats.FormatFact;
import org.alongside.formats.FormatRequest;
import org.alongside.participation.WorkingDays;
import org.alongside.publications.PublicationFact;
import org.jspecify.annotations.Nullable;

/**
 * Criterion 2: what people are told and asked is there in a form they can use on the same day as
 * the main text, and nobody waits more than ten working days for a form they asked for. Of each
 * text this asks for Easy Read, because large print is drawn from the text itself and other forms
 * are made for those who ask; of a consultation for all forms that its size demands.
 */
final class UsableFormats extends Measure {

  UsableFormats() {
    super(Criterion.USABLE_FORMATS);
  }

  @Override
  Finding of(Evidence evidence) {
    var told = evidence.of(PublicationFact.PUBLISHED);
    var asked =
        evidence.askings().stream().filter(each -> !each.run().opens().isAfter(evidence.day()));
    var late = lateTexts(evidence, told);
    long lateAskings = 0;
    long askings = 0;
    for (Asking each : asked.toList()) {
      askings++;
      lateAskings += each.usableFromTheFirstDay() ? 0 : 1;
    }
    var judged = told.size() - undecided(evidence, told) + askings;
    var waited = waitedTooLong(evidence);
    if (judged == 0 && waited.isEmpty()) {
      return notDueYet(Because.of("nothing-told"));
    }
    var records = records(evidence, told);
    var due = Evidence.first(records).orElse(evidence.day());
    if (!waited.isEmpty()) {
      return notMet(due, Because.of("format-waited", waited.size()), waited);
    }
    long wrong = late + lateAskings;
    return wrong > 0
        ? notMet(due, Because.of("formats-later", wrong, judged), records)
        : met(null, Because.of("formats-same-day", judged), records);
  }

  private static List<Fact> records(Evidence evidence, List<Fact> told) {
    var records = new ArrayList<>(told);
    records.addAll(evidence.of(ConsultationFact.PUBLISHED, FormatFact.READY));
    return records;
  }

  /** Texts of today that have no Easy Read yet: there is time until the end of the day. */
  private static long undecided(Evidence evidence, List<Fact> told) {
    return told.stream()
        .filter(each -> easyRead(evidence, each) == null)
        .filter(each -> each.happenedOn().equals(evidence.day()))
        .count();
  }

  private static long lateTexts(Evidence evidence, List<Fact> told) {
    return told.stream().filter(each -> late(evidence, each)).count();
  }

  private static boolean late(Evidence evidence, Fact published) {
    var ready = easyRead(evidence, published);
    return ready == null
        ? published.happenedOn().isBefore(evidence.day())
        : ready.isAfter(published.happenedOn());
  }

  private static @Nullable LocalDate easyRead(Evidence evidence, Fact published) {
    return evidence.of(FormatFact.READY).stream()
        .filter(each -> !each.details().containsKey("part"))
        .filter(each -> each.where().subject().equals(published.where().subject()))
        .filter(each -> "easy-read".equals(each.details().get("form")))
        .map(Fact::happenedOn)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** What was asked for and took more than ten working days, or takes them now. */
  private static List<Fact> waitedTooLong(Evidence evidence) {
    Map<String, Fact> answered =
        evidence.of(FormatFact.REQUEST_ANSWERED).stream()
            .collect(
                Collectors.toMap(UsableFormats::request, Function.identity(), (first, _) -> first));
    return evidence.of(FormatFact.REQUESTED).stream()
        .filter(each -> {
          var answer = answered.get(request(each));
          var until = answer == null ? evidence.day() : answer.happenedOn();
          long paused = paused(evidence, each, until);
          return WorkingDays.between(each.happenedOn(), until) - paused
              > FormatRequest.WORKING_DAYS;
        })
        .toList();
  }

  /** Working days on which nobody could have answered in that form. */
  private static long paused(Evidence evidence, Fact request, LocalDate until) {
    return evidence.askings().stream()
        .filter(asking -> asking.id().value().equals(request.where().subject()))
        .mapToLong(asking -> asking.pausedWorkingDays(request.happenedOn(), until))
        .sum();
  }

  private static String request(Fact fact) {
    UUID subject = fact.where().subject();
    return fact.details().getOrDefault("request", subject.toString());
  }
}
