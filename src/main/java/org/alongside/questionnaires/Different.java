package org.alongside.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The few answers to a question between which conditions can tell. */
final class Different {

  private Different() {}

  /**
   * What can be answered, as far as the choices mentioned tell one answer from another. They come
   * one by one, for there may be more of them than anyone would wait for.
   */
  static Stream<Answer> answers(Question question, Set<String> mentioned) {
    return switch (question.kind()) {
      case Kind.OneOf one -> one(KindCheck.chosenFrom(one), mentioned, one.other());
      case Kind.InWords words -> one(KindCheck.chosenFrom(words), mentioned, false);
      case Kind.ManyOf many -> many(many, mentioned);
      default -> Stream.of(new Answer.Words("something"));
    };
  }

  private static Stream<Answer> one(List<String> codes, Set<String> mentioned, boolean other) {
    var rest = codes.stream().filter(code -> !mentioned.contains(code)).limit(1);
    Stream<Answer> chosen =
        Stream.concat(codes.stream().filter(mentioned::contains), rest)
            .map(code -> new Answer.Chosen(List.of(code), null));
    return other ? Stream.concat(chosen, Stream.of(added(List.of()))) : chosen;
  }

  /** Every set of the choices mentioned, each alone and with something else; some are too many. */
  private static Stream<Answer> many(Kind.ManyOf kind, Set<String> mentioned) {
    var codes = KindCheck.chosenFrom(kind);
    var rest = codes.stream().filter(code -> !mentioned.contains(code)).limit(1).toList();
    return sets(codes.stream().filter(mentioned::contains).toList())
        .flatMap(set ->
            Stream.of(Stream.of(chosen(set)), more(set, rest), others(kind, set))
                .flatMap(each -> each));
  }

  private static Stream<Answer> more(List<String> set, List<String> rest) {
    return rest.stream()
        .map(code -> {
          var more = new ArrayList<>(set);
          more.add(code);
          return chosen(more);
        });
  }

  private static Stream<Answer> others(Kind.ManyOf kind, List<String> set) {
    return kind.other() ? Stream.of(added(set)) : Stream.empty();
  }

  private static Answer chosen(List<String> codes) {
    return new Answer.Chosen(codes, null);
  }

  private static Answer added(List<String> codes) {
    return new Answer.Chosen(codes, "something");
  }

  /** All subsets, the largest first: each number in binary says which codes are in. */
  private static Stream<List<String>> sets(List<String> codes) {
    long count = 1L << Math.min(codes.size(), Long.SIZE - 2);
    return LongStream.range(0, count)
        .mapToObj(bits ->
            IntStream.range(0, codes.size())
                .filter(place -> (bits >> place & 1) == 0)
                .mapToObj(codes::get)
                .toList());
  }
}
