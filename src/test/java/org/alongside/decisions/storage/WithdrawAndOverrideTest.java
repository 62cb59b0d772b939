package org.alongside.decisions.storage;

import static org.alongside.decisions.storage.StoredDecision.CLOSES;
import static org.alongside.decisions.storage.StoredDecision.MEANWHILE;
import static org.alongside.decisions.storage.StoredDecision.NOW;
import static org.alongside.decisions.storage.StoredDecision.done;
import static org.alongside.decisions.storage.StoredDecision.majority;
import static org.alongside.decisions.storage.StoredDecision.reasons;
import static org.alongside.decisions.storage.StoredDecision.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.decisions.AgreeToOpen;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.Answer;
import org.alongside.decisions.BringBack;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.DecisionFact;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionReason;
import org.alongside.decisions.DecisionRegister;
import org.alongside.decisions.DecisionStories;
import org.alongside.decisions.ExportDecision;
import org.alongside.decisions.OrganisationActed;
import org.alongside.decisions.RecordOverride;
import org.alongside.decisions.ReopenDecision;
import org.alongside.decisions.SetReview;
import org.alongside.decisions.StartDraft;
import org.alongside.decisions.Timetable;
import org.alongside.decisions.WithdrawDraft;
import org.alongside.decisions.WithdrawnDraft;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.record.EntryType;
import org.alongside.record.ExportedFile;
import org.alongside.record.Ledger;
import org.alongside.record.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Taking a draft back, what the organisation does alone, and the day to look again. */
class WithdrawAndOverrideTest {

  private static final OrganisationActed.Told TOLD =
      new OrganisationActed.Told("We stay closed.", "There is no money.", "We read it.");
  private static final LocalDate AFTERWARDS = LocalDate.parse("2027-03-16");

  private final StoredDecision stored = new StoredDecision(3, 2);

  @AfterEach
  void drop() {
    stored.close();
  }

  @Test
  void onlyItsAuthorTakesADraftBackAndThenNobodyOpensIt() {
    var author = stored.of(Side.LIVED).getLast();
    var id = drafted(author);
    assertThat(reasons(withdrawn(id, stored.chair(Side.LEARNT))))
        .containsExactly(DecisionReason.NOT_ITS_AUTHOR);
    assertThat(reasons(withdrawn(id, PersonId.random())))
        .containsExactly(DecisionReason.NO_PLACE_HERE);
    done(withdrawn(id, author));
    assertThat(stored.now(id)).isInstanceOf(WithdrawnDraft.class);
    assertThat(stored.verb(DecisionRegister.class).of(stored.partnership)).isEmpty();
    assertThat(stored.verb(DecisionRegister.class).register(null, 10)).isEmpty();
    var agree = stored.verb(AgreeToOpen.class);
    assertThat(reasons(stored.within(() -> agree.agree(id, 2, stored.chair(Side.LIVED), NOW))))
        .containsExactly(DecisionReason.NOT_A_DRAFT);
    assertThat(facts(id)).contains(DecisionFact.WITHDRAWN.code());
  }

  @Test
  void aCoChairTakesItBackOnceItsAuthorHasLeft() {
    var author = stored.of(Side.LIVED).getLast();
    var id = drafted(author);
    stored.leaves(author);
    done(withdrawn(id, stored.chair(Side.LEARNT)));
  }

  @Test
  void whatWasAnnouncedIsNotTakenBack() {
    var id = stored.announced(majority());
    assertThat(reasons(withdrawn(id, stored.of(Side.LIVED).getLast())))
        .containsExactly(DecisionReason.NOT_A_DRAFT);
  }

  @Test
  void whatTheOrganisationDidAloneStandsInTheRecordAndTheRecountIsTheSame() throws Exception {
    var id = agreed();
    done(overridden(id, AFTERWARDS, TOLD));
    var entry = stored.verb(Ledger.class).entries(id.value()).getLast();
    assertThat(entry.type()).isEqualTo(EntryType.OVERRIDDEN);
    assertThat(entry.payload().text("reasons")).contains("There is no money.");
    var file = ExportedFile.of(stored.verb(ExportDecision.class).file(id).orElseThrow());
    var head = stored.verb(Ledger.class).head(id.value());
    assertThat(Verification.of(file, head))
        .isEqualTo(new Verification.Valid(head.orElseThrow(), true));
    var changed =
        new String(file, StandardCharsets.UTF_8).replace("There is no money.", "It is unsafe.");
    assertThat(Verification.of(changed.getBytes(StandardCharsets.UTF_8), head))
        .isInstanceOf(Verification.Invalid.class);
    var story = stored.verb(DecisionStories.class).of(id).orElseThrow();
    assertThat(story.acted()).extracting(OrganisationActed::told).containsExactly(TOLD);
    assertThat(((ClosedDecision) story.decision()).outcome().agreed()).isTrue();
    assertThat(happenedOn(id, DecisionFact.OVERRIDDEN)).isEqualTo(AFTERWARDS);
  }

  /** The organisation can't act alone on it meanwhile, so what it does all the same is told. */
  @Test
  void whatTheOrganisationDoesWhileItIsAskedAgainIsToldInEveryPhase() throws Exception {
    var id = stored.opened(majority());
    done(stored.closes(id, CLOSES));
    var opens = CLOSES.plus(Duration.ofDays(14));
    var again = new Timetable(opens, opens.plus(Duration.ofDays(14)), null);
    var reopen = stored.verb(ReopenDecision.class);
    done(stored.within(() -> reopen.reopen(id, stored.chair(Side.LIVED), again, CLOSES)));
    done(overridden(id, AFTERWARDS, TOLD));
    stored.agreedToOpen(id, CLOSES);
    done(overridden(id, AFTERWARDS, TOLD));
    done(stored.opens(id, ((AnnouncedDecision) stored.now(id)).timetable().opens()));
    done(overridden(id, AFTERWARDS, TOLD));
    done(stored.closes(id, stored.open(id).current().span().closes()));
    var story = stored.verb(DecisionStories.class).of(id).orElseThrow();
    assertThat(story.acted()).hasSize(3);
    assertThat(facts(id)).filteredOn(DecisionFact.OVERRIDDEN.code()::equals).hasSize(3);
    var file = ExportedFile.of(stored.verb(ExportDecision.class).file(id).orElseThrow());
    var head = stored.verb(Ledger.class).head(id.value());
    assertThat(Verification.of(file, head))
        .isEqualTo(new Verification.Valid(head.orElseThrow(), true));
  }

  @Test
  void nothingIsLeftOutOfWhatTheOrganisationDid() {
    var id = agreed();
    var nothing = new OrganisationActed.Told("", " ", "\r\n");
    assertThat(reasons(overridden(id, AFTERWARDS.plusDays(400), nothing)))
        .containsExactly(
            DecisionReason.NOT_HAPPENED_YET,
            DecisionReason.ACT_MISSING,
            DecisionReason.REASONS_MISSING,
            DecisionReason.INPUT_MISSING);
    assertThat(reasons(overridden(stored.opened(majority()), AFTERWARDS, TOLD)))
        .containsExactly(DecisionReason.NOT_COUNTED_YET);
    assertThat(reasons(overridden(stored.announced(majority()), AFTERWARDS, TOLD)))
        .containsExactly(DecisionReason.NOT_COUNTED_YET);
  }

  @Test
  void onItsDayADecisionComesBackOnceUntilAnotherDayIsSet() {
    var id = agreed();
    var day = LocalDate.parse("2027-06-01");
    var chair = stored.chair(Side.LIVED);
    var review = stored.verb(SetReview.class);
    done(stored.within(() -> review.set(id, chair, day, CLOSES)));
    var eve = day.atStartOfDay().minusHours(2).toInstant(java.time.ZoneOffset.UTC);
    var morning = day.atTime(6, 0).toInstant(java.time.ZoneOffset.UTC);
    var register = stored.verb(DecisionRegister.class);
    assertThat(register.due(eve)).isEmpty();
    assertThat(register.due(morning)).containsExactly(id);
    stored.verb(KeepTime.class).keep(morning);
    stored.verb(KeepTime.class).keep(morning.plusSeconds(60));
    assertThat(facts(id)).filteredOn(DecisionFact.REVIEW_DUE.code()::equals).hasSize(1);
    assertThat(((ClosedDecision) stored.now(id)).aftermath().isBack()).isTrue();
    done(stored.within(() -> review.set(id, chair, day.plusYears(1), morning)));
    assertThat(((ClosedDecision) stored.now(id)).aftermath().isBack()).isFalse();
    var bring = stored.verb(BringBack.class);
    assertThat(reasons(stored.within(() -> bring.bring(id, morning))))
        .containsExactly(DecisionReason.NOT_DUE_YET);
  }

  private DecisionId drafted(PersonId author) {
    var start = stored.verb(StartDraft.class);
    return done(stored.within(
            () -> start.start(stored.partnership, author, terms(majority()), NOW)))
        .id();
  }

  private Attempt<WithdrawnDraft> withdrawn(DecisionId id, PersonId by) {
    return stored.within(() -> stored.verb(WithdrawDraft.class).withdraw(id, by, NOW));
  }

  private DecisionId agreed() {
    var id = stored.opened(majority());
    stored.allAnswer(id, Answer.AGREE, MEANWHILE);
    done(stored.closes(id, CLOSES));
    return id;
  }

  private Attempt<OrganisationActed> overridden(
      DecisionId id, LocalDate on, OrganisationActed.Told told) {
    var by = Actor.of(stored.chair(Side.LEARNT));
    var now = CLOSES.plusSeconds(200_000);
    return stored.within(() -> stored.verb(RecordOverride.class).record(id, by, on, told, now));
  }

  private List<String> facts(DecisionId id) {
    return stored
        .sql
        .sql("SELECT kind FROM facts.fact WHERE subject = ?")
        .param(id.value())
        .query((row, _) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }

  private LocalDate happenedOn(DecisionId id, DecisionFact kind) {
    UUID subject = id.value();
    return stored
        .sql
        .sql("SELECT happened_on FROM facts.fact WHERE subject = ? AND kind = ?")
        .params(subject, kind.code())
        .query(LocalDate.class)
        .single();
  }
}
