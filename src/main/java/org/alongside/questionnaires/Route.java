package org.alongside.questionnaires;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way of one person through the questions: derived from what they have said, never stored, so
 * that going back and forward changes nothing. An answer to a question that is no longer on the way
 * is kept, and counts again when the question comes back.
 *
 * @param pages what is shown, in order, with hidden parts left out
 * @param counted the answers to what is shown
 */
public record Route(List<Page> pages, Answers counted) {

  public Route {
    pages = List.copyOf(pages);
  }

  /** The way that these answers lead. */
  public static Route through(Questionnaire questionnaire, Answers answers) {
    var walk = new Walk(answers);
    for (var chapter : questionnaire.chapters()) {
      if (chapter.shown().holds(walk.counted())) {
        chapter.pages().forEach(walk::past);
      }
    }
    return new Route(walk.pages, walk.counted());
  }

  /** The page after this one; empty after the last, and where this one is not on the way. */
  public Optional<Page> after(String page) {
    int place = place(page);
    return place < 0 || place + 1 == pages.size()
        ? Optional.empty()
        : Optional.of(pages.get(place + 1));
  }

  /** The page before this one; empty before the first, and where this one is not on the way. */
  public Optional<Page> before(String page) {
    int place = place(page);
    return place < 1 ? Optional.empty() : Optional.of(pages.get(place - 1));
  }

  /** The pages of one chapter that are on the way. */
  public List<Page> in(Chapter chapter) {
    var codes = chapter.pages().stream().map(Page::code).toList();
    return pages.stream().filter(page -> codes.contains(page.code())).toList();
  }

  /** The questions on the way that are still to be answered, by what is wrong with each. */
  public Map<Question, List<AnswerReason>> missing() {
    var missing = new LinkedHashMap<Question, List<AnswerReason>>();
    for (var question : questions()) {
      var mistakes = question.mistakes(counted.given().get(question.code()));
      if (!mistakes.isEmpty()) {
        missing.put(question, mistakes);
      }
    }
    return missing;
  }

  /** What counts, by the code of the page on which it stands. */
  public Map<String, Map<String, Answer>> byPage() {
    var all = new LinkedHashMap<String, Map<String, Answer>>();
    for (var page : pages) {
      var said = new HashMap<String, Answer>();
      page.questions()
          .forEach(
              each -> counted.to(each.code()).ifPresent(answer -> said.put(each.code(), answer)));
      all.put(page.code(), said);
    }
    return all;
  }

  public List<Question> questions() {
    return pages.stream().flatMap(page -> page.questions().stream()).toList();
  }

  private int place(String page) {
    return pages.stream().map(Page::code).toList().indexOf(page);
  }

  /** One pass from the first page to the last: conditions only look back. */
  private static final class Walk {

    private final Answers all;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Answer> counted = new HashMap<>();

    Walk(Answers all) {
      this.all = all;
    }

    Answers counted() {
      return new Answers(counted);
    }

    void past(Page page) {
      var before = counted();
      if (!page.shown().holds(before)) {
        return;
      }
      var parts = page.parts().stream().filter(part -> part.shown().holds(before)).toList();
      if (!parts.isEmpty()) {
        pages.add(page.with(parts));
        parts.forEach(this::count);
      }
    }

    private void count(Part part) {
      all.to(part.code()).ifPresent(answer -> counted.put(part.code(), answer));
    }
  }
}
