package org.alongside.consultations.web;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.EnterResponse.Entered;
import org.alongside.web.Choice;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * All questions on one page, to type in what stands on a paper without a mouse.
 *
 * @param entered the one that was typed in before
 */
public record KeyingPage(
    Consultation consultation, KeyingForm form, @Nullable Entered entered, Mistakes mistakes) {

  public String title() {
    return consultation.title();
  }

  public String path() {
    return ConsultationPaths.keying(consultation.slug());
  }

  public String back() {
    return ConsultationPaths.one(consultation.slug());
  }

  public String scriptPath() {
    return ConsultationPaths.script(consultation.slug());
  }

  public String againPath() {
    return ConsultationPaths.keyingAgain(consultation.slug());
  }

  public String entry() {
    return form.fields().of(KeyingForm.ID);
  }

  public DateTyped came() {
    return form.came();
  }

  public List<Choice> channels(Words words) {
    var none = Choice.of("", words.get("consultations.keying.choose"), form.channel().isEmpty());
    return Stream.concat(
            Stream.of(none),
            KeyingForm.CHANNELS.stream()
                .map(each ->
                    Choice.of(
                        each.name(),
                        words.get("consultations.channel." + each.name()),
                        form.fields().has(KeyingForm.CHANNEL, each.name()))))
        .toList();
  }

  public List<Choice> quoting(Words words) {
    return Quoting.choices(words, form.quotable());
  }

  public List<KeyedQuestion> questions() {
    return KeyedQuestion.all(consultation.questions(), form.fields());
  }

  public String reference() {
    return entered == null ? "" : entered.response().slip().reference().grouped();
  }

  public String key() {
    return entered == null ? "" : entered.key().grouped();
  }

  /** Whether it came after the last day, so that it is counted apart. */
  public boolean late() {
    return entered != null && entered.response().receipt().late();
  }
}
