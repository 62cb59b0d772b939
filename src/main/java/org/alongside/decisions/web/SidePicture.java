package org.alongside.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.counting.Outcome;
import org.alongside.decisions.Method;
import org.alongside.decisions.SideNumbers;
import org.alongside.participation.Side;

/**
 * Both groups' answers as two bars of the same length, whatever the groups' size, because neither
 * weighs more than the other. The table beside it says the same.
 *
 * @param kinds the kinds of answer, in the order of the bars and of the table's columns
 */
public record SidePicture(Method method, List<Kind> kinds, List<Bar> bars) {

  /** The length of a bar, in the drawing's own units. */
  public static final int LENGTH = 600;

  /** A kind of answer; each has a pattern of its own, so that colour is never needed. */
  public enum Kind {
    FAVOUR,
    CONCERN,
    ASIDE,
    AGAINST,
    SILENT;

    public String css() {
      return "answers__" + name().toLowerCase(java.util.Locale.ROOT);
    }

    int of(SideNumbers numbers) {
      return switch (this) {
        case FAVOUR -> numbers.favour();
        case CONCERN -> numbers.concern();
        case ASIDE -> numbers.aside();
        case AGAINST -> numbers.against();
        case SILENT -> numbers.onRoll() - numbers.answered();
      };
    }
  }

  /** One group. */
  public record Bar(Side side, int asked, List<Part> parts) {}

  /**
   * One kind of answer of one group.
   *
   * @param from where it starts on the bar, in the drawing's units
   */
  public record Part(Kind kind, int count, int from, int length) {

    public int middle() {
      return from + length / 2;
    }

    /** Whether there is room to write the number into it. */
    public boolean roomy() {
      return length >= 28;
    }
  }

  static SidePicture of(Method method, Outcome outcome) {
    var kinds =
        switch (method) {
          case Method.NoObjections _ -> List.of(Kind.values());
          case Method.BothGroupsAgree _ ->
              List.of(Kind.FAVOUR, Kind.ASIDE, Kind.AGAINST, Kind.SILENT);
        };
    Map<Side, SideNumbers> numbers = SideNumbers.of(outcome);
    var bars = new ArrayList<Bar>();
    for (Side side : Side.values()) {
      bars.add(bar(side, kinds, Objects.requireNonNull(numbers.get(side))));
    }
    return new SidePicture(method, kinds, bars);
  }

  private static Bar bar(Side side, List<Kind> kinds, SideNumbers numbers) {
    var parts = new ArrayList<Part>();
    int before = 0;
    for (Kind kind : kinds) {
      int count = kind.of(numbers);
      int from = at(before, numbers.onRoll());
      before += count;
      parts.add(new Part(kind, count, from, at(before, numbers.onRoll()) - from));
    }
    return new Bar(side, numbers.onRoll(), parts);
  }

  private static int at(int people, int asked) {
    return asked == 0 ? 0 : Math.round((float) LENGTH * people / asked);
  }

  public String label(Kind kind) {
    return "decisions.kind." + method.code() + "." + kind.name().toLowerCase(java.util.Locale.ROOT);
  }
}
