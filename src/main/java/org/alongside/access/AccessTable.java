package org.alongside.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.facts.Audience;

/**
 * The one table that says who may do and read what. It is data, in {@code access-table.csv} and
 * {@code access-audiences.csv}; every action and every audience has exactly one row.
 */
public final class AccessTable {

  private final Map<Action, Rule> actions = new EnumMap<>(Action.class);
  private final Map<Audience, Set<Role>> audiences = new EnumMap<>(Audience.class);

  /**
   * Who may do something.
   *
   * @param acting whether a supporter may do it for the person they act for
   */
  public record Rule(Scope scope, Set<Role> roles, boolean acting) {

    public boolean open() {
      return roles.contains(Role.EVERYONE);
    }

    /** Whether it needs nothing of the person's that they could let somebody else use. */
    boolean anybodys() {
      return open() || roles.contains(Role.SIGNED_IN);
    }
  }

  AccessTable(List<String> actionRows, List<String> audienceRows) {
    rows(actionRows, "action,scope,roles,acting").forEach(this::addAction);
    rows(audienceRows, "audience,roles").forEach(this::addAudience);
    missing(Action.values(), actions.keySet());
    missing(Audience.values(), audiences.keySet());
  }

  public static AccessTable load() {
    return new AccessTable(lines("/access-table.csv"), lines("/access-audiences.csv"));
  }

  public Rule rule(Action action) {
    return Objects.requireNonNull(actions.get(action));
  }

  /** What somebody lets a supporter do for them, beside what everyone may who is signed in. */
  public List<Action> rightsOfSupporters() {
    return actions.entrySet().stream()
        .filter(row -> row.getValue().acting() && !row.getValue().anybodys())
        .map(Map.Entry::getKey)
        .toList();
  }

  public Set<Role> readers(Audience audience) {
    return Objects.requireNonNull(audiences.get(audience));
  }

  private void addAction(String[] row) {
    var acting =
        switch (row[3]) {
          case "yes" -> true;
          case "no" -> false;
          default -> throw new IllegalArgumentException("acting is yes or no: " + row[0]);
        };
    var rule = new Rule(Scope.valueOf(upper(row[1])), roles(row[2]), acting);
    if (actions.put(Action.valueOf(row[0]), rule) != null) {
      throw new IllegalArgumentException("Named twice in the access table: " + row[0]);
    }
  }

  private void addAudience(String[] row) {
    if (audiences.put(Audience.valueOf(row[0]), roles(row[1])) != null) {
      throw new IllegalArgumentException("Named twice in the access table: " + row[0]);
    }
  }

  private static Set<Role> roles(String names) {
    return Arrays.stream(names.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String[]> rows(List<String> lines, String header) {
    if (lines.isEmpty() || !lines.getFirst().equals(header)) {
      throw new IllegalArgumentException("The access table begins with " + header);
    }
    var columns = header.split(",", -1).length;
    return lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> columns(line, columns))
        .toList();
  }

  private static String[] columns(String line, int wanted) {
    var columns = line.split(",", -1);
    if (columns.length != wanted) {
      throw new IllegalArgumentException("Not " + wanted + " columns: " + line);
    }
    return columns;
  }

  private static <E extends Enum<E>> void missing(E[] all, Set<E> named) {
    for (var one : all) {
      if (!named.contains(one)) {
        throw new IllegalArgumentException("Missing from the access table: " + one);
      }
    }
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = AccessTable.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
