package org.alongside.consultations.web;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Signal;
import org.alongside.consultations.Signals.Line;
import org.alongside.consultations.Signals.Only;
import org.alongside.web.Link;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Responses with their signs, the latest first.
 *
 * @param all whether the reader works with all answers; a partner looks at those that were doubted
 * @param lines one more than a page holds, where there are more
 */
public record ResponseListPage(
    Consultation consultation, Only only, boolean all, List<Line> lines) {

  static final int AT_A_TIME = 50;

  public ResponseListPage {
    lines = List.copyOf(lines);
  }

  public String back() {
    return ConsultationPaths.one(consultation.slug());
  }

  public List<Line> shown() {
    return lines.subList(0, Math.min(AT_A_TIME, lines.size()));
  }

  /** What can be shown instead of this. */
  public List<Link> others(Words words) {
    return all
        ? Stream.of(Only.values())
            .filter(each -> each != only)
            .map(each -> new Link(words.get("consultations.responses.only." + each), path(each)))
            .toList()
        : List.of();
  }

  private String path(Only each) {
    return ConsultationPaths.allResponses(consultation.slug()) + "?only=" + each;
  }

  public @Nullable Link older(Words words) {
    return lines.size() > AT_A_TIME
        ? new Link(
            words.get("consultations.responses.older"),
            path(only) + "&after=" + lines.get(AT_A_TIME - 1).id())
        : null;
  }

  public String path(Line line) {
    return ConsultationPaths.response(consultation.slug(), line.id());
  }

  /** In their own order. */
  public List<String> signs(Line line, Words words) {
    return EnumSet.allOf(Signal.class).stream()
        .filter(line.signals()::contains)
        .map(signal -> words.get("consultations.signal." + signal))
        .toList();
  }

  public String came(Line line, Words words) {
    return words.get(
        "consultations.responses.came",
        words.get("consultations.channel." + line.channel()),
        words.day(line.sentAt()));
  }
}
