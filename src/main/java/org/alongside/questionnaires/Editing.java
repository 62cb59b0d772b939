package org.alongside.questionnaires;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Changes to questions while they are written; each gives another set of questions. The last page
 * stays the last, with what everyone is asked at the end: nothing is put, or moved, behind it.
 */
public record Editing(Questionnaire questionnaire) {

  private static final Pattern NUMBERED = Pattern.compile("[a-z]+([0-9]{1,6})");

  /** A code that nothing here has, and that no condition asks for. */
  public String fresh(String letter) {
    var codes = new ArrayList<String>();
    for (var chapter : questionnaire.chapters()) {
      codes.add(chapter.code());
      asked(chapter.shown(), codes);
      for (var page : chapter.pages()) {
        codes.add(page.code());
        asked(page.shown(), codes);
        page.parts().forEach(part -> codes.add(part.code()));
        page.parts().forEach(part -> asked(part.shown(), codes));
      }
    }
    return letter + (codes.stream().mapToInt(Editing::number).max().orElse(0) + 1);
  }

  private static void asked(Condition condition, List<String> codes) {
    condition.asks().forEach(asks -> codes.add(asks.question()));
  }

  private static int number(String code) {
    var numbered = NUMBERED.matcher(code);
    return numbered.matches() ? Integer.parseInt(numbered.group(1)) : 0;
  }

  public Optional<Part> part(String code) {
    return questionnaire.pages().stream()
        .flatMap(page -> page.parts().stream())
        .filter(part -> part.code().equals(code))
        .findFirst();
  }

  public Optional<Page> page(String code) {
    return questionnaire.pages().stream().filter(page -> page.code().equals(code)).findFirst();
  }

  public Optional<Chapter> chapter(String code) {
    return questionnaire.chapters().stream()
        .filter(chapter -> chapter.code().equals(code))
        .findFirst();
  }

  /** Puts it in the place of the one with its code. */
  public Questionnaire with(Part next) {
    return pages(page ->
        page.with(page.parts().stream().map(part -> same(part, next) ? next : part).toList()));
  }

  private static boolean same(Part part, Part other) {
    return part.code().equals(other.code());
  }

  public Questionnaire with(Page next) {
    return pages(page -> page.code().equals(next.code()) ? next : page);
  }

  public Questionnaire with(Chapter next) {
    return chapters(chapter -> chapter.code().equals(next.code()) ? next : chapter);
  }

  /** What is asked on the pages before this page, chapter or part: conditions look back only. */
  public List<Question> before(String code) {
    var before = new ArrayList<Question>();
    for (var chapter : questionnaire.chapters()) {
      if (chapter.code().equals(code)) {
        return before;
      }
      for (var page : chapter.pages()) {
        if (page.code().equals(code)
            || page.parts().stream().anyMatch(part -> part.code().equals(code))) {
          return before;
        }
        before.addAll(page.questions());
      }
    }
    return before;
  }

  /** Adds it at the end of a page, or on a page of its own at the end of a chapter. */
  public Questionnaire added(Part part, String where) {
    if (page(where).isPresent() && !where.equals(lastPage())) {
      return pages(
          page -> page.code().equals(where) ? page.with(plus(page.parts(), List.of(part))) : page);
    }
    var own = new Page(fresh("p"), "", Condition.ALWAYS, List.of(part));
    if (questionnaire.chapters().isEmpty()) {
      var first = new Chapter(fresh("c"), "", Condition.ALWAYS, List.of(own));
      return new Questionnaire(List.of(first), questionnaire.order());
    }
    return added(List.of(own), chapter(where).map(Chapter::code).orElse(lastToWriteIn()));
  }

  /** Adds pages, whose codes are not here yet, where a new one would stand. */
  Questionnaire added(List<Page> pages) {
    return questionnaire.chapters().isEmpty()
        ? new Questionnaire(
            List.of(new Chapter(fresh("c"), "", Condition.ALWAYS, pages)), questionnaire.order())
        : added(pages, lastToWriteIn());
  }

  private Questionnaire added(List<Page> pages, String into) {
    return chapters(chapter ->
        chapter.code().equals(into) ? chapter.with(beforeLast(chapter.pages(), pages)) : chapter);
  }

  /** A new chapter before the last question, which gets one of its own. */
  public Questionnaire withChapter(String title) {
    var chapters = new ArrayList<>(questionnaire.chapters());
    if (!chapters.isEmpty() && holdsMore(chapters.getLast())) {
      var last = chapters.removeLast();
      chapters.add(last.with(last.pages().subList(0, last.pages().size() - 1)));
      var end = List.of(last.pages().getLast());
      chapters.add(new Chapter(fresh("c"), "", Condition.ALWAYS, end));
    }
    var all = new Questionnaire(chapters, questionnaire.order());
    var added = new Chapter(new Editing(all).fresh("c"), title, Condition.ALWAYS, List.of());
    chapters.add(Math.max(0, chapters.size() - 1), added);
    return new Questionnaire(chapters, questionnaire.order());
  }

  private static boolean holdsMore(Chapter chapter) {
    return chapter.pages().size() > 1 || !chapter.title().isBlank();
  }

  /** Takes out a part, a page or a chapter; a page that is empty then goes as well. */
  public Questionnaire without(String code) {
    var left =
        questionnaire.chapters().stream()
            .filter(chapter -> !chapter.code().equals(code))
            .map(chapter -> chapter.with(left(chapter.pages(), code)))
            .toList();
    return new Questionnaire(left, questionnaire.order());
  }

  private static List<Page> left(List<Page> pages, String code) {
    return pages.stream()
        .filter(page -> !page.code().equals(code))
        .map(page ->
            page.with(page.parts().stream().filter(part -> !part.code().equals(code)).toList()))
        .filter(page -> !page.parts().isEmpty())
        .toList();
  }

  /** Another one like it behind it, with codes of its own. */
  public Questionnaire copied(String code) {
    return chapters(chapter ->
        chapter.with(chapter.pages().stream().flatMap(page -> twice(page, code)).toList()));
  }

  private Stream<Page> twice(Page page, String code) {
    if (page.code().equals(code) && page.parts().size() == 1) {
      var part = recoded(page.parts().getFirst());
      return Stream.of(page, new Page(fresh("p"), page.title(), page.shown(), List.of(part)));
    }
    return Stream.of(
        page.with(
            page.parts().stream()
                .flatMap(part ->
                    part.code().equals(code) ? Stream.of(part, recoded(part)) : Stream.of(part))
                .toList()));
  }

  private Part recoded(Part part) {
    return switch (part) {
      case Question(_, var text, var help, var kind, var need, var shown) ->
          new Question(fresh("q"), text, help, kind, need, shown);
      case Part.Statement(_, var text, var shown) -> new Part.Statement(fresh("t"), text, shown);
      case Part.FactBox(_, var title, var text, var shown) ->
          new Part.FactBox(fresh("t"), title, text, shown);
    };
  }

  /** One place up (-1) or down (1): among its like, and for a page also into the next chapter. */
  public Questionnaire moved(String code, int by) {
    if (chapter(code).isPresent()) {
      var chapters = moved(questionnaire.chapters(), place(questionnaire.chapters(), code), by);
      return new Questionnaire(chapters, questionnaire.order());
    }
    return page(code).isPresent()
        ? pageMoved(code, by)
        : pages(page -> {
          var codes = page.parts().stream().map(Part::code).toList();
          return page.with(moved(page.parts(), codes.indexOf(code), by));
        });
  }

  private static int place(List<Chapter> chapters, String code) {
    return chapters.stream().map(Chapter::code).toList().indexOf(code);
  }

  private Questionnaire pageMoved(String code, int by) {
    var chapters = new ArrayList<>(questionnaire.chapters());
    for (int at = 0; at < chapters.size(); at++) {
      var chapter = chapters.get(at);
      int place = chapter.pages().stream().map(Page::code).toList().indexOf(code);
      if (place < 0) {
        continue;
      }
      boolean stays = place + by >= 0 && place + by < chapter.pages().size();
      int next = at + by;
      if (stays) {
        chapters.set(at, chapter.with(moved(chapter.pages(), place, by)));
      } else if (next >= 0 && next < chapters.size()) {
        var page = List.of(chapter.pages().get(place));
        chapters.set(at, chapter.with(left(chapter.pages(), code)));
        var there = chapters.get(next);
        chapters.set(
            next, there.with(by < 0 ? plus(there.pages(), page) : plus(page, there.pages())));
      }
      break;
    }
    return new Questionnaire(chapters, questionnaire.order());
  }

  private static <T> List<T> moved(List<T> all, int place, int by) {
    var next = new ArrayList<>(all);
    if (place >= 0 && place + by >= 0 && place + by < all.size()) {
      Collections.swap(next, place, place + by);
    }
    return next;
  }

  private String lastPage() {
    return questionnaire.pages().isEmpty() ? "" : questionnaire.pages().getLast().code();
  }

  /** The last chapter but the one with nothing but the last question, if there is another. */
  private String lastToWriteIn() {
    var chapters = questionnaire.chapters();
    boolean another = chapters.size() > 1 && !holdsMore(chapters.getLast());
    return chapters.get(chapters.size() - (another ? 2 : 1)).code();
  }

  private List<Page> beforeLast(List<Page> pages, List<Page> added) {
    boolean ends = !pages.isEmpty() && pages.getLast().code().equals(lastPage());
    return ends
        ? plus(plus(pages.subList(0, pages.size() - 1), added), List.of(pages.getLast()))
        : plus(pages, added);
  }

  private static <T> List<T> plus(List<? extends T> some, List<? extends T> more) {
    var all = new ArrayList<T>(some);
    all.addAll(more);
    return all;
  }

  private Questionnaire pages(UnaryOperator<Page> change) {
    return chapters(chapter -> chapter.with(chapter.pages().stream().map(change).toList()));
  }

  private Questionnaire chapters(UnaryOperator<Chapter> change) {
    return new Questionnaire(
        questionnaire.chapters().stream().map(change).toList(), questionnaire.order());
  }
}
