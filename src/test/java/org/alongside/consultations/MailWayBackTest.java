package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.OVER;
import static org.alongside.consultations.WalkIn.TODAY;
import static org.alongside.consultations.WalkIn.no;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alongside.access.Actor;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.participation.Attempt;
import org.alongside.people.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailWayBackTest {

  private static final EmailAddress MINE = new EmailAddress("sam@example.org");
  private static final String PATH = "/consultations/walk-in/return?key=secret";

  private final InMemory store = new InMemory();
  private final List<Letter> letters = new ArrayList<>();
  private final Consultation consultation = WalkIn.draft(Size.MAJOR, WalkIn.activity());
  private final AtomicBoolean open = new AtomicBoolean(true);
  private final MailWayBack mail =
      new MailWayBack(store, store.responses, new Kept(letters), open::get);
  private ReturnKey key = ReturnKey.random();

  /** Letters as they were handed in. */
  private record Kept(List<Letter> letters) implements Outbox {
    @Override
    public void send(Collection<Letter> more) {
      letters.addAll(more);
    }
  }

  @BeforeEach
  void begin() {
    store.add(consultation);
    store.move(consultation.id(), new Phase.Published(new Run(TODAY, WalkIn.LAST_DAY, 7), 1, NOW));
    var begun =
        new BeginResponse(store, store.responses).begin(consultation.id(), Actor.stranger(), NOW);
    assertThat(begun).isInstanceOf(Attempt.Done.class);
    key = ((Attempt.Done<BeginResponse.Started>) begun).value().key();
    var said = new SavePage.Said("p1", Map.of("move", no()), true);
    new SavePage(store, store.responses).save(key, said, NOW);
  }

  private Attempt<ResponseId> send(Instant now) {
    return mail.send(key, MINE, PATH, now);
  }

  @Test
  void theLetterLeadsBackUntilTheLastDayAndHoldsNoAnswer() {
    assertThat(send(NOW)).isInstanceOf(Attempt.Done.class);
    var letter = letters.getFirst();
    assertThat(letter.content().path()).isEqualTo(PATH);
    assertThat(letter.content().arguments()).containsExactly(consultation.title(), WalkIn.LAST_DAY);
    assertThat(letter.notAfter())
        .as("then its words are forgotten too")
        .isEqualTo(NOW.plus(Duration.ofDays(1)));
    send(OVER.minus(Duration.ofHours(2)));
    assertThat(letters.getLast().notAfter()).isEqualTo(OVER);
    assertThat(store.facts).as("where somebody reads mail is theirs").isEmpty();
  }

  @Test
  void whereNoMailCanLeaveNothingIsOfferedAndNothingWaits() {
    open.set(false);
    assertThat(mail.possible()).isFalse();
    assertThat(send(NOW)).isEqualTo(Attempt.refused(ConsultationReason.NO_EMAIL_HERE));
    assertThat(letters).isEmpty();
  }

  @Test
  void whoeverPressesTwiceOnADayGetsOneLetter() {
    send(NOW);
    send(NOW.plusSeconds(60));
    send(NOW.plus(Duration.ofDays(1)));
    assertThat(letters.get(1).cause()).isEqualTo(letters.get(0).cause());
    assertThat(letters.get(2).cause()).isNotEqualTo(letters.get(0).cause());
  }

  @Test
  void afterTheCloseThereIsNothingToGoOnWith() {
    assertThat(send(OVER.plus(Duration.ofDays(1)))).isInstanceOf(Attempt.Done.class);
    assertThat(send(OVER.plus(Duration.ofDays(8))))
        .isEqualTo(Attempt.refused(ConsultationReason.CLOSED));
    new WithdrawResponse(store, store.responses, _ -> false, store, (_, _) -> {})
        .withdraw(key, NOW);
    assertThat(send(NOW)).isEqualTo(Attempt.refused(ConsultationReason.ALREADY_WITHDRAWN));
  }
}
