package org.alongside.imports;

import java.util.List;
import org.alongside.facts.Channel;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Scale;

/** The words in which a table may say what a questionnaire holds as codes. */
public interface Labels {

  String point(Scale scale, String point);

  String channel(Channel channel);

  /** "Prefer not to say". */
  String declined();

  /** "Other". */
  String other();

  /** What can be chosen, each with its words. */
  default List<Choice> choices(Kind kind) {
    return switch (kind) {
      case Kind.OneOf one -> one.choices();
      case Kind.ManyOf many -> many.choices();
      case Kind.Ranking(var choices) -> choices;
      case Kind.InWords(var scale) ->
          scale.points().stream().map(each -> new Choice(each, point(scale, each))).toList();
      default -> List.of();
    };
  }
}
