package org.alongside.questionnaires;

import java.util.regex.Pattern;

/**
 * How many minutes answering takes, roughly: reading at 150 words a minute, as people do who don't
 * read often, and a while for each answer by its kind.
 */
public final class Minutes {

  private static final double SECONDS_A_WORD = 60.0 / 150;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Minutes() {}

  /** For somebody who is asked everything; never less than one. */
  public static int toAnswer(Questionnaire questionnaire) {
    double seconds =
        questionnaire.pages().stream()
            .flatMap(page -> page.parts().stream())
            .mapToDouble(Minutes::seconds)
            .sum();
    return Math.max(1, (int) Math.ceil(seconds / 60));
  }

  private static double seconds(Part part) {
    return switch (part) {
      case Part.Statement statement -> reading(statement.text());
      case Part.FactBox box -> reading(box.title() + " " + box.text());
      case Question question ->
          reading(question.text() + " " + question.help()) + answering(question.kind());
    };
  }

  private static double reading(String text) {
    return SPACE.split(text.strip()).length * SECONDS_A_WORD;
  }

  private static double answering(Kind kind) {
    return switch (kind) {
      case Kind.LongText _ -> 60;
      case Kind.ShortText _, Kind.Contact _ -> 20;
      case Kind.File _ -> 60;
      case Kind.OneOf one -> 5 + one.choices().size();
      case Kind.ManyOf many -> 5 + 2 * many.choices().size();
      case Kind.Ranking(var choices) -> 10 * choices.size();
      case Kind.Matrix matrix -> 6 * matrix.rows().size();
      case Kind.InWords _, Kind.NumberScale _ -> 6;
      case Kind.Amount _, Kind.Day _, Kind.PostcodeArea _ -> 10;
    };
  }
}
