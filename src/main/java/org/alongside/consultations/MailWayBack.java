package org.alongside.consultations;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.consultations.Run.Window;
import org.alongside.mail.Content;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.mail.WayOut;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.people.EmailAddress;

/**
 * Sends somebody the way back to their answers. The letter holds the key and no answer; its words
 * and the address are forgotten once it has left. No fact: where somebody reads mail is theirs.
 */
public final class MailWayBack {

  /** The letter holds the key, which waits nowhere else in words. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private final Consultations consultations;
  private final Responses responses;
  private final Outbox outbox;
  private final WayOut way;

  public MailWayBack(Consultations consultations, Responses responses, Outbox outbox, WayOut way) {
    this.consultations = consultations;
    this.responses = responses;
    this.outbox = outbox;
    this.way = way;
  }

  /** Whether there is a mail server to send it with. */
  public boolean possible() {
    return way.open();
  }

  /**
   * The same address gets one a day for the same answers, however often somebody presses.
   *
   * @param path the page that the letter leads to, with the key
   */
  public Attempt<ResponseId> send(ReturnKey key, EmailAddress email, String path, Instant now) {
    if (!(responses.find(key).orElseThrow() instanceof Response.Kept kept)) {
      return Attempt.refused(ConsultationReason.ALREADY_WITHDRAWN);
    }
    if (!possible()) {
      return Attempt.refused(ConsultationReason.NO_EMAIL_HERE);
    }
    var slip = kept.slip();
    var consultation = consultations.find(slip.consultation()).orElseThrow();
    var window = consultation.window(now);
    var shut = SavePage.whyNot(kept, window);
    if (shut.filter(why -> why != ConsultationReason.PAUSED).isPresent()) {
      return Attempt.refused(shut.get());
    }
    var run = consultation.run().orElseThrow();
    var lastDay = window == Window.LATE ? run.lastLateDay() : run.lastDay();
    var content = Content.of("consultations.way-back.letter", path, consultation.title(), lastDay);
    var letter = Letter.to(email, cause(slip.id(), Here.day(now)), content);
    var over = lastDay.plusDays(1).atStartOfDay(Here.zone()).toInstant();
    outbox.send(letter.notAfter(earlier(over, now.plus(LONGEST))));
    return Attempt.done(slip.id());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static UUID cause(ResponseId response, LocalDate day) {
    var text = "way back to " + response + " on " + day;
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
