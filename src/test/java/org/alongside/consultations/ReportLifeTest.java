package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.OVER;
import static org.alongside.consultations.WalkIn.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.participation.Act;
import org.alongside.participation.Attempt;
import org.alongside.participation.Level;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

class ReportLifeTest {

  private static final Report.Words WHOLE =
      new Report.Words("Most want it to stay.", "Later buses.", "It moves: the lease.", "Board");

  private final InMemory store = new InMemory();
  private final Kept kept = new Kept();
  private final Actor lead = Actor.of(PersonId.random());
  private final Consultation consultation = published();

  private Consultation published() {
    var draft = WalkIn.draft(Size.ORDINARY, WalkIn.activity());
    store.add(draft);
    var run = new Run(TODAY, WalkIn.LAST_DAY, 7);
    store.move(draft.id(), new Phase.Published(run, 1, NOW));
    return draft;
  }

  private void close() {
    store.move(consultation.id(), new Phase.Closed(new Run(TODAY, WalkIn.LAST_DAY, 7), 1, OVER));
  }

  private Attempt<Report> write(Report.Words words, long seen) {
    return new WriteReport(store, kept, store).write(lead, consultation.id(), words, seen, OVER);
  }

  private Attempt<Report> publish(long seen, String because) {
    return new PublishReport(store, kept, kept, store)
        .publish(lead, consultation.id(), seen, because, OVER);
  }

  private void count() {
    done(new CountResults(store, store, new KeptAsides(), kept).count(consultation.id(), OVER));
  }

  private static <T> T done(Attempt<T> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Done.class);
    return ((Attempt.Done<T>) attempt).value();
  }

  private static List<Reason> refused(Attempt<?> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Refused.class);
    return ((Attempt.Refused<?>) attempt).reasons();
  }

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    done(write(new Report.Words("  ", "Later buses.", "", ""), 0));
    assertThat(refused(publish(1, "")))
        .containsExactly(
            ReportReason.STILL_OPEN,
            ReportReason.HEARD_MISSING,
            ReportReason.STAYS_MISSING,
            ReportReason.DECIDES_MISSING);
    close();
    assertThat(refused(publish(1, ""))).startsWith(ReportReason.NOT_COUNTED);
    count();
    assertThat(refused(publish(1, ""))).startsWith(ReportReason.HEARD_MISSING);
    assertThat(store.told()).containsExactly("consultations.report-written");
  }

  @Test
  void whatPeopleReadIsKeptAndACorrectionSaysWhatWasWrong() {
    done(write(WHOLE, 0));
    close();
    count();
    done(publish(1, "ignored: the first needs no reason"));
    assertThat(refused(publish(1, ""))).contains(ReportReason.NOTHING_CHANGED);
    var better = new Report.Words("Half want it to stay.", "Later buses.", "It moves.", "Board");
    done(write(better, 1));
    assertThat(refused(publish(2, " "))).containsExactly(ReportReason.CORRECTION_UNEXPLAINED);
    var report = done(publish(2, "A number was wrong."));
    assertThat(report.editions()).extracting(Report.Edition::words).containsExactly(WHOLE, better);
    assertThat(report.editions())
        .extracting(Report.Edition::because)
        .containsExactly("", "A number was wrong.");
    assertThat(store.told())
        .containsExactly(
            "consultations.report-written",
            "consultations.report-published",
            "consultations.report-written",
            "consultations.report-corrected");
  }

  @Test
  void whoeverWasOvertakenPublishesNothing() {
    done(write(WHOLE, 0));
    assertThat(write(new Report.Words("Mine", "", "", ""), 0))
        .isInstanceOf(Attempt.Overtaken.class);
    close();
    count();
    assertThat(publish(0, "")).isInstanceOf(Attempt.Overtaken.class);
    assertThat(kept.of(consultation.id()).published()).isFalse();
  }

  @Test
  void nothingIsCountedForPeopleToSeeWhileTheyCanAnswer() {
    assertThat(
            refused(
                new CountResults(store, store, new KeptAsides(), kept)
                    .count(consultation.id(), OVER)))
        .containsExactly(ReportReason.STILL_OPEN);
  }

  @Test
  void nothingIsDecidedBeforeTheCloseAndTheReport() {
    var heard = new HeardBeforeDeciding(kept);
    var open = new Unanswered("The centre", WalkIn.LAST_DAY, false);
    var closed = new Unanswered("The bus", TODAY, true);
    kept.unanswered.add(closed);
    kept.unanswered.add(open);
    assertThat(heard.to(Act.DECIDE, UUID.randomUUID(), Level.CONSULT))
        .extracting(Reason::key)
        .containsExactly("consultations.decide.no-report", "consultations.decide.still-asked");
    assertThat(heard.to(Act.DECIDE, UUID.randomUUID(), Level.CONSULT).getLast().details())
        .containsExactly("The centre", WalkIn.LAST_DAY);
    assertThat(heard.to(Act.OPEN, UUID.randomUUID(), Level.CONSULT)).isEmpty();
  }

  /** Reports and counts for tests of verbs. */
  private static final class Kept implements Reports, Results {

    private final Map<ConsultationId, Report> reports = new HashMap<>();
    private final Map<ConsultationId, Result> results = new HashMap<>();
    private final List<Unanswered> unanswered = new ArrayList<>();

    @Override
    public Report of(ConsultationId id) {
      return reports.getOrDefault(id, Report.none(id));
    }

    @Override
    public boolean save(ConsultationId id, Report.Words words, long seen, Saved saved) {
      var before = of(id);
      if (before.version() != seen) {
        return false;
      }
      reports.put(id, new Report(id, seen + 1, words, before.editions()));
      return true;
    }

    @Override
    public void publish(ConsultationId id, Report.Edition edition) {
      var before = of(id);
      var editions = new ArrayList<>(before.editions());
      editions.add(edition);
      reports.put(id, new Report(id, before.version(), before.words(), editions));
    }

    @Override
    public List<Unanswered> unanswered(UUID project) {
      return unanswered;
    }

    @Override
    public Optional<Result> counted(ConsultationId id) {
      return Optional.ofNullable(results.get(id));
    }

    @Override
    public void keep(ConsultationId id, Result result) {
      results.put(id, result);
    }

    @Override
    public List<ConsultationId> due(Instant now) {
      return List.of();
    }
  }
}
