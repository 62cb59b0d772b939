package org.alongside.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.questionnaires.Answer;

/** What somebody of Riverdale answers about the walk-in centre; by chance, but not at random. */
final class Voices {

  /** Under which key the reasons for each option stand, and for none of them. */
  private static final List<String> REASONS = List.of("a", "b", "c", "none", "none");

  /** How hard Mill Street, the hospital and a health centre are to reach, for each leaning. */
  private static final int[][][] REACH = {
    {{86, 12, 2}, {18, 52, 30}, {48, 42, 10}},
    {{42, 44, 14}, {78, 19, 3}, {52, 40, 8}},
    {{20, 52, 28}, {22, 50, 28}, {88, 11, 1}},
    {{58, 34, 8}, {34, 46, 20}, {56, 36, 8}},
    {{60, 34, 6}, {40, 45, 15}, {60, 34, 6}}
  };

  private final Texts texts;
  private final Chance chance;

  Voices(Texts texts, Chance chance) {
    this.texts = texts;
    this.chance = chance;
  }

  /** How much somebody writes: on paper and in talk more than on a phone. */
  enum Patience {
    LITTLE(64, 34, 20, 56),
    MUCH(84, 58, 34, 70);

    private final int because;
    private final int help;
    private final int missed;
    private final int order;

    Patience(int because, int help, int missed, int order) {
      this.because = because;
      this.help = help;
      this.missed = missed;
      this.order = order;
    }
  }

  Map<String, Answer> one(Patience patience) {
    int leaning = chance.weighed(46, 24, 19, 7, 4);
    var said = new HashMap<String, Answer>();
    if (chance.ofHundred(patience.because)) {
      said.put("because", because(leaning));
    }
    if (chance.ofHundred(patience.help)) {
      said.put("help", new Answer.Words(chance.any(texts.list("help"))));
    }
    if (chance.ofHundred(patience.missed)) {
      said.put("missed", new Answer.Words(chance.any(texts.list("missed"))));
    }
    if (chance.ofHundred(patience.order)) {
      var order = chance.shuffled(4).stream().map(CentreQuestions::choice).toList();
      said.put("matters", new Answer.Ordered(order));
    }
    chosen(said, leaning);
    return said;
  }

  /** Somebody who sends the same text as many others. */
  Map<String, Answer> campaign() {
    var said = new HashMap<String, Answer>();
    said.put("because", new Answer.Words(texts.get("campaign")));
    chosen(said, 0);
    return said;
  }

  private void chosen(Map<String, Answer> said, int leaning) {
    said.put("option", choice(leaning));
    int used = chance.weighed(13, 34, 32, 21);
    said.put("used", choice(used));
    if (used > 0) {
      said.put("why", why());
      said.put("travel", choice(chance.weighed(34, 24, 31, 6, 5)));
    }
    if (chance.ofHundred(82)) {
      said.put("reach", reach(leaning));
    }
    if (chance.ofHundred(78)) {
      said.put("area", new Answer.PostcodeArea(chance.any(texts.list("areas"))));
    }
  }

  private static Answer choice(int place) {
    return new Answer.Chosen(List.of(CentreQuestions.choice(place)), null);
  }

  private Answer why() {
    int first = chance.weighed(38, 36, 16, 6, 4);
    int second = (first + 1 + chance.below(4)) % 5;
    var all = chance.ofHundred(45) ? List.of(first, second) : List.of(first);
    var codes = all.stream().sorted().map(CentreQuestions::choice).toList();
    var other = chance.ofHundred(3) ? chance.any(texts.list("other.why")) : null;
    return new Answer.Chosen(codes, other);
  }

  private Answer reach(int leaning) {
    var columns = new HashMap<String, String>();
    for (int row = 0; row < REACH[leaning].length; row++) {
      columns.put(
          CentreQuestions.choice(row), CentreQuestions.choice(chance.weighed(REACH[leaning][row])));
    }
    return new Answer.Grid(columns);
  }

  /** One in fifty writes in another language. */
  private Answer because(int leaning) {
    if (chance.ofHundred(2)) {
      var language = chance.any(List.of("pl", "ar"));
      return new Answer.InLanguage(chance.any(texts.list(language + ".because")), language);
    }
    var key = "because." + REASONS.get(leaning);
    var first = chance.any(texts.list(key));
    return new Answer.Words(
        chance.ofHundred(60) ? first + " " + chance.any(texts.list(key + ".more")) : first);
  }
}
