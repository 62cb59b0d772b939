package org.alongside.questionnaires;

import java.util.List;

/** A question without its words: what decides what an answer to it means. */
record Skeleton(String code, Kind kind, Question.Need need, Condition shown) {

  static Skeleton of(Question question) {
    return new Skeleton(question.code(), bare(question.kind()), question.need(), question.shown());
  }

  private static Kind bare(Kind kind) {
    return switch (kind) {
      case Kind.OneOf one -> new Kind.OneOf(bare(one.choices()), one.other(), one.look());
      case Kind.ManyOf many -> new Kind.ManyOf(bare(many.choices()), many.other(), many.atMost());
      case Kind.Ranking(var choices) -> new Kind.Ranking(bare(choices));
      case Kind.Matrix(var rows, var columns) -> new Kind.Matrix(bare(rows), bare(columns));
      case Kind.ShortText _,
          Kind.LongText _,
          Kind.InWords _,
          Kind.NumberScale _,
          Kind.Amount _,
          Kind.Day _,
          Kind.PostcodeArea _,
          Kind.File _,
          Kind.Contact _ ->
          kind;
    };
  }

  private static List<Choice> bare(List<Choice> choices) {
    return choices.stream().map(choice -> new Choice(choice.code(), "")).toList();
  }
}
