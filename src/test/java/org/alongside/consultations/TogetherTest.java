package org.alongside.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.Behalf.Whom;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For whom somebody answers, and several who prepare one answer. */
class TogetherTest {

  private final InMemory kept = new InMemory();
  private final Consultation consultation = WalkIn.asking(Size.ORDINARY, WalkIn.questions());
  private final SayBehalf say = new SayBehalf(kept, kept.responses, kept.responses, kept);
  private final InviteWriter invite = new InviteWriter(kept, kept.responses, kept.responses, kept);
  private final LeaveResponse leave = new LeaveResponse(kept, kept.responses, kept.responses, kept);
  private final SavePage save = new SavePage(kept, kept.responses);
  private ReturnKey key = ReturnKey.random();

  @BeforeEach
  void begin() {
    begin(consultation);
  }

  private void begin(Consultation asked) {
    kept.all.clear();
    kept.responses.keys.clear();
    kept.add(asked);
    var run = new Run(WalkIn.TODAY, WalkIn.LAST_DAY, 0);
    kept.move(asked.id(), new Phase.Published(run, 1, WalkIn.NOW));
    var begun =
        new BeginResponse(kept, kept.responses).begin(asked.id(), Actor.stranger(), WalkIn.NOW);
    key = ((Attempt.Done<BeginResponse.Started>) begun).value().key();
  }

  private static Behalf of(Whom whom, String name, boolean agreed) {
    return new Behalf(whom, name, agreed, null, false);
  }

  private static Behalf aged(@Nullable Age age, boolean guardian) {
    return new Behalf(Whom.MYSELF, "", false, age, guardian);
  }

  private InviteWriter.Invited invited(String name) {
    return ((Attempt.Done<InviteWriter.Invited>) invite.invite(key, name, WalkIn.NOW)).value();
  }

  private Attempt<Answers> write(ReturnKey by, Answer said, long seen) {
    return save.save(by, new SavePage.Said("p1", Map.of("move", said), false, seen), WalkIn.NOW);
  }

  @Test
  void whoeverAnswersForSomebodyNamesThemAndTheirAgreement() {
    assertThat(say.say(key, of(Whom.SOMEBODY, " ", false), "", WalkIn.NOW))
        .isEqualTo(Attempt.refused(BehalfReason.PERSON_MISSING, BehalfReason.AGREEMENT_MISSING));
    assertThat(say.say(key, of(Whom.SOMEBODY, "Ade", true), "", WalkIn.NOW))
        .isInstanceOf(Attempt.Done.class);
    assertThat(kept.told()).contains("consultations.response-for");
  }

  @Test
  void noMoreIsKeptThanHasToBeKnown() {
    var said = new Behalf(Whom.MYSELF, "Ade", true, Age.UNDER_13, true);
    assertThat(say.say(key, said, "", WalkIn.NOW)).isEqualTo(Attempt.done(Behalf.MYSELF));
  }

  @Test
  void whereYoungPeopleAreAskedAChildNeedsAGuardianAndNobodySendsWithoutAnAge() {
    begin(
        WalkIn.draft(
            consultation.terms().with(new Section.Answerers(true)),
            WalkIn.questions(),
            WalkIn.activity()));
    assertThat(say.say(key, aged(null, false), "", WalkIn.NOW))
        .isEqualTo(Attempt.refused(BehalfReason.AGE_MISSING));
    assertThat(say.say(key, aged(Age.UNDER_13, false), "", WalkIn.NOW))
        .isEqualTo(Attempt.refused(BehalfReason.GUARDIAN_MISSING));
    write(key, WalkIn.yes(), -1);
    var send = new SendResponse(kept, kept.responses, kept);
    assertThat(send.send(key, 1, WalkIn.NOW)).isEqualTo(Attempt.refused(BehalfReason.AGE_MISSING));
    assertThat(say.say(key, aged(Age.UNDER_13, true), "", WalkIn.NOW))
        .isInstanceOf(Attempt.Done.class);
    assertThat(send.send(key, 1, WalkIn.NOW)).isInstanceOf(Attempt.Done.class);
  }

  @Test
  void severalPrepareOneAnswerAndNobodyWritesOverAnother() {
    assertThat(say.say(key, of(Whom.ORGANISATION, "Riverside Carers", false), "", WalkIn.NOW))
        .isEqualTo(Attempt.refused(BehalfReason.OWN_NAME_MISSING));
    say.say(key, of(Whom.ORGANISATION, "Riverside Carers", false), "Bea", WalkIn.NOW);
    var second = invited("Cai").key();
    assertThat(write(key, WalkIn.yes(), 0)).isInstanceOf(Attempt.Done.class);
    assertThat(write(second, WalkIn.no(), 0)).isInstanceOf(Attempt.Overtaken.class);
    assertThat(write(key, WalkIn.yes(), 0)).isInstanceOf(Attempt.Done.class);
    assertThat(write(second, WalkIn.no(), 2)).isInstanceOf(Attempt.Done.class);
    assertThat(write(key, WalkIn.yes(), -1)).isInstanceOf(Attempt.Overtaken.class);
  }

  @Test
  void itIsKnownWhoSent() {
    say.say(key, of(Whom.ORGANISATION, "Riverside Carers", false), "Bea", WalkIn.NOW);
    var second = invited("Cai").key();
    write(second, WalkIn.yes(), 0);
    new SendResponse(kept, kept.responses, kept).send(second, 1, WalkIn.NOW);
    assertThat(kept.responses.sentBy).isEqualTo("Cai");
  }

  @Test
  void eachCanLeaveButTheLast() {
    say.say(key, of(Whom.ORGANISATION, "Riverside Carers", false), "Bea", WalkIn.NOW);
    assertThat(leave.leave(key, WalkIn.NOW)).isEqualTo(Attempt.refused(BehalfReason.LAST_WRITER));
    var second = invited("Cai").key();
    assertThat(say.say(key, Behalf.MYSELF, "", WalkIn.NOW))
        .isEqualTo(Attempt.refused(BehalfReason.OTHERS_PREPARE_IT));
    assertThat(leave.leave(key, WalkIn.NOW)).isInstanceOf(Attempt.Done.class);
    assertThat(kept.responses.find(key)).isEmpty();
    assertThat(kept.responses.find(second)).isPresent();
  }

  @Test
  void onlyAnOrganisationAsksOthers() {
    assertThat(invite.invite(key, "Cai", WalkIn.NOW))
        .isEqualTo(Attempt.refused(BehalfReason.NOT_AN_ORGANISATION));
    say.say(key, of(Whom.ORGANISATION, "Riverside Carers", false), "Bea", WalkIn.NOW);
    assertThat(invite.invite(key, " ", WalkIn.NOW))
        .isEqualTo(Attempt.refused(BehalfReason.WRITER_MISSING));
  }
}
