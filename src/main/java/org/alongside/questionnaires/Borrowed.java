package org.alongside.questionnaires;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages of other questions, with codes that nothing has where they go. What they ask of questions
 * that came along still holds; what they asked of others can't be asked here, so it is left out.
 */
public final class Borrowed {

  private final Map<String, String> codes = new HashMap<>();
  private int next;

  private Borrowed(Questionnaire into) {
    this.next = Integer.parseInt(new Editing(into).fresh("x").substring(1));
  }

  /** The questions with these pages before the last one. */
  public static Questionnaire into(Questionnaire draft, List<Page> pages) {
    var borrowed = new Borrowed(draft);
    pages.forEach(borrowed::name);
    return new Editing(draft).added(pages.stream().map(borrowed::page).toList());
  }

  private void name(Page page) {
    codes.put(page.code(), "p" + next++);
    for (var part : page.parts()) {
      codes.put(part.code(), (part instanceof Question ? "q" : "t") + next++);
    }
  }

  private String code(String before) {
    return codes.getOrDefault(before, before);
  }

  private Page page(Page page) {
    return new Page(
        code(page.code()),
        page.title(),
        condition(page.shown()),
        page.parts().stream().map(this::part).toList());
  }

  private Part part(Part part) {
    return switch (part) {
      case Question(var code, var text, var help, var kind, var need, var shown) ->
          new Question(code(code), text, help, kind, need, condition(shown));
      case Part.Statement(var code, var text, var shown) ->
          new Part.Statement(code(code), text, condition(shown));
      case Part.FactBox(var code, var title, var text, var shown) ->
          new Part.FactBox(code(code), title, text, condition(shown));
    };
  }

  private Condition condition(Condition shown) {
    return shown.asks().stream().allMatch(asks -> codes.containsKey(asks.question()))
        ? renamed(shown)
        : Condition.ALWAYS;
  }

  private Condition renamed(Condition condition) {
    return switch (condition) {
      case Condition.Answered(var question) -> new Condition.Answered(code(question));
      case Condition.Is(var question, var choice) -> new Condition.Is(code(question), choice);
      case Condition.Includes(var question, var choice) ->
          new Condition.Includes(code(question), choice);
      case Condition.All(var all) -> new Condition.All(all.stream().map(this::renamed).toList());
      case Condition.Any(var any) -> new Condition.Any(any.stream().map(this::renamed).toList());
      case Condition.Not(var one) -> new Condition.Not(renamed(one));
    };
  }
}
