package org.alongside.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.participation.Level;
import org.jspecify.annotations.Nullable;

/**
 * What the flower shows.
 *
 * @param counted whether anything is there to be counted yet
 */
public record FlowerPage(List<Petal> petals, boolean counted) {

  private static final double WORDS_AT = 132;

  /**
   * A petal of the flower.
   *
   * @param count how many activities are open; null while nothing counts them
   * @param turn how far the petal is turned from upright, in degrees clockwise
   */
  public record Petal(Level level, @Nullable Integer count, String path, int turn) {

    public String key() {
      return "participation.level." + level.name();
    }

    /** For addresses and styles, for example {@code co-design}. */
    public String name() {
      return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int open() {
      return count == null ? 0 : count;
    }

    public String shown(Words words) {
      return count == null ? "" : words.number(count);
    }

    public long x() {
      return Math.round(WORDS_AT * Math.sin(Math.toRadians(turn)));
    }

    public long y() {
      return Math.round(-WORDS_AT * Math.cos(Math.toRadians(turn)));
    }
  }

  static FlowerPage of(@Nullable OpenActivities activities) {
    Map<Level, Integer> open = activities == null ? Map.of() : activities.count();
    var petals =
        Arrays.stream(Level.values())
            .map(level ->
                activities == null
                    ? new Petal(level, null, "/what-we-mean#" + anchor(level), turn(level))
                    : new Petal(
                        level, open.getOrDefault(level, 0), activities.path(level), turn(level)))
            .toList();
    return new FlowerPage(petals, activities != null);
  }

  private static String anchor(Level level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The petals open clockwise from the lower left, and leave room for the stem. */
  private static int turn(Level level) {
    return switch (level) {
      case INFORM -> 216;
      case CONSULT -> 288;
      case ENGAGE -> 0;
      case CO_DESIGN -> 72;
      case CO_PRODUCTION -> 144;
    };
  }
}
