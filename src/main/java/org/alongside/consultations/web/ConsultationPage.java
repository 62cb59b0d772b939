package org.alongside.consultations.web;

import java.util.List;
import java.util.Map;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Edition;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Run;
import org.alongside.consultations.Terms;
import org.alongside.questionnaires.Minutes;
import org.alongside.questions.web.ItemPanel;
import org.alongside.web.Link;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

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
    Run.Window window,
    ItemPanel.Shown around,
    List<Edition> changes,
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
        consultation, window, around, changes, answering, text, work, mistakes);
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

  /** Whether somebody can begin or go on today. */
  public boolean open() {
    return window == Run.Window.OPEN || window == Run.Window.LATE;
  }

  public boolean closed() {
    return consultation.phase() instanceof Phase.Closed;
  }

  /** Whether anybody can have begun, and come back: also after the last day. */
  public boolean begun() {
    return window != Run.Window.NOT_YET;
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
