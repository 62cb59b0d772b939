package org.alongside.questionnaires;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is asked, in the order in which paper prints it. What stands here may still have
 * mistakes; {@link QuestionnaireCheck} finds them.
 */
public record Questionnaire(List<Chapter> chapters, Order order) {

  /** Whether chapters are answered one after the other or in any order. */
  public enum Order {
    FIXED,
    ANY
  }

  public Questionnaire {
    chapters = List.copyOf(chapters);
  }

  /** Whether people choose with which chapter they begin. */
  public boolean anyOrder() {
    return order == Order.ANY && chapters.size() > 1;
  }

  public Questionnaire in(Order other) {
    return new Questionnaire(chapters, other);
  }

  public List<Page> pages() {
    return chapters.stream().flatMap(chapter -> chapter.pages().stream()).toList();
  }

  public List<Question> questions() {
    return pages().stream().flatMap(page -> page.questions().stream()).toList();
  }

  public Optional<Question> question(String code) {
    return questions().stream().filter(question -> question.code().equals(code)).findFirst();
  }

  /** The number of each question, counted from 1: the same on screen, on paper and by phone. */
  public Map<String, Integer> numbers() {
    var numbers = new LinkedHashMap<String, Integer>();
    for (var question : questions()) {
      numbers.putIfAbsent(question.code(), numbers.size() + 1);
    }
    return numbers;
  }
}
