package org.alongside.imports.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.facts.Channel;
import org.alongside.imports.Matching;
import org.alongside.imports.Target;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody chose for each column, and for lines that do not say. */
record MatchingForm(MultiValueMap<String, String> all, int columns) {

  static final List<Channel> CHANNELS =
      List.of(
          Channel.OUTSIDE,
          Channel.PAPER,
          Channel.PHONE,
          Channel.MEETING,
          Channel.COMMUNITY,
          Channel.LETTER);

  private static final int LONGEST = 3;

  static MatchingForm of(Matching matching, long seen) {
    var all = new LinkedMultiValueMap<String, String>();
    for (int column = 0; column < matching.targets().size(); column++) {
      all.add("c-" + column, matching.targets().get(column).code());
    }
    var day = DateTyped.of(matching.day());
    all.add("came-day", day.day());
    all.add("came-month", day.month());
    all.add("came-year", day.year());
    all.add("channel", matching.channel().name());
    all.add("between", matching.between());
    all.add("seen", String.valueOf(seen));
    return new MatchingForm(all, matching.targets().size());
  }

  String field(String name) {
    String value = all.getFirst(name);
    return value == null ? "" : value.strip();
  }

  DateTyped came() {
    return DateTyped.typed(field("came-day"), field("came-month"), field("came-year"));
  }

  Optional<Channel> channel() {
    return CHANNELS.stream().filter(each -> each.name().equals(field("channel"))).findFirst();
  }

  long seen() {
    return field("seen").matches("[0-9]{1,18}") ? Long.parseLong(field("seen")) : -1;
  }

  Mistakes mistakes() {
    var found = new ArrayList<Mistake>();
    if (channel().isEmpty()) {
      found.add(new Mistake("channel", "imports.mistake.channel"));
    }
    if (came().date().isEmpty()) {
      found.add(new Mistake("came", "imports.mistake.came"));
    }
    if (field("between").length() > LONGEST) {
      found.add(new Mistake("between", "imports.mistake.between"));
    }
    return new Mistakes(found);
  }

  /** Only without mistakes. */
  Matching matching() {
    var targets =
        IntStream.range(0, columns).mapToObj(column -> Target.read(field("c-" + column))).toList();
    LocalDate day = came().date().orElseThrow();
    return new Matching(targets, channel().orElseThrow(), day, field("between"));
  }
}
