package org.alongside.consultations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Two readings of the same paper. Capitals and blanks make no difference: they change no meaning,
 * and two people never set them alike.
 *
 * @param questions how many questions either of them found an answer to
 * @param different the codes of those to which the two are not the same, in their order
 */
public record Compared(int questions, List<String> different) {

  public Compared {
    different = List.copyOf(different);
  }

  static Compared of(Questionnaire questionnaire, Answers first, Answers second) {
    int questions = 0;
    var different = new ArrayList<String>();
    for (var question : questionnaire.questions()) {
      var before = first.to(question.code()).orElse(null);
      var again = second.to(question.code()).orElse(null);
      if (before != null || again != null) {
        questions++;
      }
      if (!Objects.equals(plain(before), plain(again))) {
        different.add(question.code());
      }
    }
    return new Compared(questions, different);
  }

  private static @Nullable Answer plain(@Nullable Answer answer) {
    return switch (answer) {
      case Answer.Words(var text) -> new Answer.Words(plain(text));
      case Answer.InLanguage(var text, _) -> new Answer.Words(plain(text));
      case Answer.Chosen(var choices, var other) when other != null ->
          new Answer.Chosen(choices, plain(other));
      case Answer.Amount(var value) -> new Answer.Amount(value.stripTrailingZeros());
      case null, default -> answer;
    };
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
  }
}
