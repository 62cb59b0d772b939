package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.alongside.consultations.Run.Window;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;

/**
 * Saves one page of answers the moment it is left. It counts when it is sent: so whoever was
 * writing when it was paused keeps their words.
 */
public final class SavePage {

  private final Consultations consultations;
  private final Responses responses;

  public SavePage(Consultations consultations, Responses responses) {
    this.consultations = consultations;
    this.responses = responses;
  }

  /**
   * What somebody says on a page.
   *
   * @param later whether they only leave for now: then what is missing may be missing
   * @param seen how often it had been saved when it was read; minus one where nobody said
   */
  public record Said(String page, Map<String, Answer> answers, boolean later, long seen) {
    public Said {
      answers = Map.copyOf(answers);
    }

    public Said(String page, Map<String, Answer> answers, boolean later) {
      this(page, answers, later, -1);
    }
  }

  /** A response and the questions it answers, as they were read a moment ago. */
  public record Opened(ReturnKey key, Consultation consultation, Response response) {}

  /** Gives all that its author has said now, on this page and on the others. */
  public Attempt<Answers> save(ReturnKey key, Said said, Instant now) {
    var response = responses.find(key).orElseThrow();
    var consultation = consultations.find(response.slip().consultation()).orElseThrow();
    return save(new Opened(key, consultation, response), said, now);
  }

  /** The same for whoever has read both already. */
  public Attempt<Answers> save(Opened opened, Said said, Instant now) {
    return switch (opened.response()) {
      case Response.Withdrawn _ -> Attempt.refused(ConsultationReason.ALREADY_WITHDRAWN);
      case Response.Kept kept -> save(opened, kept, said, now);
    };
  }

  private Attempt<Answers> save(Opened opened, Response.Kept kept, Said said, Instant now) {
    var consultation = opened.consultation();
    var window = consultation.window(now);
    if (window != Window.PAUSED && !mayChange(kept, window)) {
      return Attempt.refused(ConsultationReason.CLOSED);
    }
    var page = AnswerPage.of(consultation.questions(), kept.answers(), said.page(), said.answers());
    if (page.isEmpty()) {
      return Attempt.refused(ConsultationReason.NO_SUCH_PAGE);
    }
    var mistakes = page.get().mistakes(said.later());
    if (!mistakes.isEmpty()) {
      return Attempt.refused(mistakes);
    }
    var answers = page.get().answers(kept.answers());
    return responses.save(kept.slip().id(), Map.of(said.page(), answers), now)
        ? Attempt.done(page.get().after(kept.answers()))
        : together(opened, said, page.get(), now);
  }

  /** Nobody writes over what somebody else has written there since they read it. */
  private Attempt<Answers> together(Opened opened, Said said, AnswerPage page, Instant now) {
    var writer = responses.writer(opened.key());
    var id = opened.response().slip().id();
    if (writer.isEmpty() || !(responses.claim(id).orElseThrow() instanceof Response.Kept kept)) {
      return Attempt.refused(ConsultationReason.ALREADY_WITHDRAWN);
    }
    var by = writer.get().id();
    var stamp = responses.stamp(id, said.page());
    if (stamp.version() != said.seen() && stamp.by() != null && !by.equals(stamp.by())) {
      return Attempt.overtaken();
    }
    var answers = page.answers(kept.answers());
    return responses.save(id, Map.of(said.page(), answers), by, now)
        ? Attempt.done(page.after(kept.answers()))
        : Attempt.refused(ConsultationReason.ALREADY_WITHDRAWN);
  }

  /** What was sent can be changed until the close; what was not sent, as long as it is taken. */
  private static boolean mayChange(Response.Kept kept, Window window) {
    return window == Window.OPEN || (window == Window.LATE && kept instanceof Response.Begun);
  }

  /** Why it can't be changed now; empty where it can. */
  static Optional<ConsultationReason> whyNot(Response.Kept kept, Window window) {
    if (window == Window.PAUSED) {
      return Optional.of(ConsultationReason.PAUSED);
    }
    return mayChange(kept, window) ? Optional.empty() : Optional.of(ConsultationReason.CLOSED);
  }
}
