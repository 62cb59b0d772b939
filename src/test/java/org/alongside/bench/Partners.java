package org.alongside.bench;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The partners at their screens: each has a session and answers one open decision after another,
 * always differently from before, and remembers what was acknowledged.
 */
final class Partners {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Prepared prepared;
  private final String[] tokens;
  private final int[][] acknowledged;
  private final int[] next;

  private Partners(Prepared prepared, String[] tokens) {
    this.prepared = prepared;
    this.tokens = tokens;
    acknowledged = new int[tokens.length][prepared.decisions().size()];
    next = new int[tokens.length];
  }

  /** Every partner opens an answer page once, and takes its token from it. */
  static Partners arrive(Prepared prepared) throws IOException {
    String[] tokens = new String[prepared.partners().size()];
    try (var connection = new Connection(prepared.port())) {
      for (int each = 0; each < tokens.length; each++) {
        String page = response(prepared.decisions().getFirst());
        var answer = connection.send(Requests.plain(page, prepared.partners().get(each).cookie()));
        var found = TOKEN.matcher(answer.text());
        if (!found.find()) {
          throw new IOException("No form on " + page + ": status " + answer.status());
        }
        tokens[each] = found.group(1);
      }
    }
    return new Partners(prepared, tokens);
  }

  private static String response(String decision) {
    return "/decisions/" + decision + "/response";
  }

  /** Saves an answer: the product's own way, with all that belongs to it. */
  Load.Requests answers() {
    return new Load.Requests() {
      @Override
      public byte[] next(int partner, long turn) {
        return answer(partner);
      }

      @Override
      public boolean right(int partner, Connection.Response response) {
        return isSaved(partner, response);
      }
    };
  }

  /** One durable row with session and token, and nothing else. */
  Load.Requests controls() {
    return (partner, turn) ->
        Requests.post(
            "/bench/control",
            cookie(partner),
            Map.of("_csrf", tokens[partner], "words", "A line that is kept, " + turn));
  }

  /** Three pages are read for each answer that is given. */
  Load.Requests mixed() {
    return new Load.Requests() {
      private final boolean[] answering = new boolean[tokens.length];

      @Override
      public byte[] next(int partner, long turn) {
        answering[partner] = turn % 4 == 3;
        if (answering[partner]) {
          return answer(partner);
        }
        int page = (int) (turn % 4);
        return page < 2
            ? Requests.get(prepared.pages().get(page).path())
            : Requests.get(response(decision(partner)), cookie(partner));
      }

      @Override
      public boolean right(int partner, Connection.Response response) {
        return answering[partner] ? isSaved(partner, response) : response.status() == 200;
      }
    };
  }

  /** How often a partner was told that an answer to a decision is saved. */
  int acknowledged(int partner, int decision) {
    return acknowledged[partner][decision];
  }

  /** What the last acknowledged answer says, of a partner who was told so at least once. */
  String last(int partner, int decision) {
    return said(acknowledged[partner][decision] - 1);
  }

  private byte[] answer(int partner) {
    return Requests.post(
        response(decision(partner)),
        cookie(partner),
        Map.of("_csrf", tokens[partner], "round", "1", "answer", said(acknowledgedOf(partner))));
  }

  private boolean isSaved(int partner, Connection.Response response) {
    if (response.status() != 303) {
      return false;
    }
    acknowledged[partner][place(partner)]++;
    next[partner]++;
    return true;
  }

  private String cookie(int partner) {
    return prepared.partners().get(partner).cookie();
  }

  private String decision(int partner) {
    return prepared.decisions().get(place(partner));
  }

  /** Each partner begins elsewhere, so that not all wait for the same record. */
  private int place(int partner) {
    return (partner + next[partner]) % prepared.decisions().size();
  }

  private int acknowledgedOf(int partner) {
    return acknowledged[partner][place(partner)];
  }

  private static String said(int before) {
    return before % 2 == 0 ? "AGREE" : "DISAGREE";
  }
}
