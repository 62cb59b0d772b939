package org.alongside.consultations.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Run;
import org.alongside.consultations.Terms;
import org.alongside.participation.Here;
import org.alongside.questionnaires.Minutes;
import org.alongside.questions.web.ItemPanel;
import org.alongside.web.Link;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What everyone can read about a consultation.
 *
 * @param around its other forms, and the way to ask about it
 * @param changes what was changed since it was published, and why
 * @param answering whether this browser holds a key to answers
 * @param key what was typed as a key, and is none
 * @param work where partners and staff go on
 */
public record ConsultationPage(
    Consultation consultation,
    Instant now,
    ItemPanel.Shown around,
    List<PublicChange> changes,
    boolean answering,
    String key,
    List<ConsultationWork.Way> work,
    Mistakes mistakes) {

  public ConsultationPage {
    changes = List.copyOf(changes);
    work = List.copyOf(work);
  }

  ConsultationPage typed(String text) {
    return new ConsultationPage(
        consultation, now, around, changes, answering, text, work, mistakes);
  }

  public List<Link> work(Words words) {
    return work.stream().map(way -> way.link(words)).toList();
  }

  public Terms terms() {
    return consultation.terms();
  }

  public Run run() {
    return consultation.run().orElseThrow();
  }

  public String paperPath() {
    return ConsultationPaths.paper(consultation.slug());
  }

  public String path() {
    return ConsultationPaths.one(consultation.slug());
  }

  public Run.Window window() {
    return consultation.window(now);
  }

  /** Whether somebody can begin or go on today. */
  public boolean open() {
    return window() == Run.Window.OPEN || window() == Run.Window.LATE;
  }

  /** Whether the day is over by which somebody said that they would decide. */
  public boolean decisionDue() {
    var by = terms().deciding().by();
    return by != null && Here.day(now).isAfter(by);
  }

  /** Why nobody can answer now, and until when; null where it is not paused. */
  public @Nullable PublicChange pause() {
    return window() == Run.Window.PAUSED
        ? changes.stream().filter(PublicChange::pauses).reduce((_, last) -> last).orElse(null)
        : null;
  }

  public boolean closed() {
    return consultation.phase() instanceof Phase.Closed;
  }

  /** Whether anybody can have begun, and come back: also after the last day. */
  public boolean begun() {
    return window() != Run.Window.NOT_YET;
  }

  public int questions() {
    return consultation.questions().questions().size();
  }

  public int minutes() {
    return Minutes.toAnswer(consultation.questions());
  }

  /** What was left out, by the code of the demand. */
  public List<Map.Entry<String, String>> exceptions() {
    return terms().exceptions().because().entrySet().stream()
        .filter(each -> !each.getValue().isBlank())
        .map(each -> Map.entry(each.getKey().code(), each.getValue()))
        .sorted(Map.Entry.comparingByKey())
        .toList();
  }
}
