package org.alongside.imports;

import java.util.List;
import java.util.Optional;

/** What a column of a table holds. */
public sealed interface Target {

  /** As it is written in a form and in a row; never changed. */
  String code();

  /** What is no answer to a question. */
  enum Aside implements Target {
    /** It is left out. */
    NOTHING(""),
    /** How the answers came. */
    CHANNEL("channel"),
    /** On which day they came. */
    DAY("day"),
    /** Whether somebody agrees that their words are shown in the report. */
    QUOTE("quote");

    private final String code;

    Aside(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** A whole answer to a question. */
  record Whole(String question) implements Target {
    @Override
    public String code() {
      return "q:" + question;
    }
  }

  /** One choice of a question, one row of a grid, or one thing that is ranked. */
  record Piece(String question, String piece) implements Target {

    /** The piece that holds somebody's own words. */
    static final String OTHER = "+other";

    @Override
    public String code() {
      return "p:" + question + ":" + piece;
    }
  }

  /** As it was written; what can't be read is left out. */
  static Target read(String code) {
    var parts = List.of(code.split(":", 3));
    return switch (parts.getFirst()) {
      case "channel" -> Aside.CHANNEL;
      case "day" -> Aside.DAY;
      case "quote" -> Aside.QUOTE;
      case "q" -> parts.size() == 2 ? new Whole(parts.get(1)) : Aside.NOTHING;
      case "p" -> parts.size() == 3 ? new Piece(parts.get(1), parts.get(2)) : Aside.NOTHING;
      default -> Aside.NOTHING;
    };
  }

  default Optional<String> about() {
    return switch (this) {
      case Whole(var question) -> Optional.of(question);
      case Piece(var question, _) -> Optional.of(question);
      case Aside _ -> Optional.empty();
    };
  }
}
