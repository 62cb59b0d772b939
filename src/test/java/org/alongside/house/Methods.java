package org.alongside.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** How many lines the bodies of methods have, read from sources in the house's format. */
record Methods(List<Body> bodies) {

  record Body(Path file, String head, int lines) {}

  private static final Pattern HEAD =
      Pattern.compile(
          "( {2}| {4})(?!.*\\b(?:record|class|interface|enum) )"
              + "(?!return |throw |new |else |yield |if |for |while |switch |try |var )[\\w<]"
              + "[\\w<>\\[\\]., ?@]*\\(.*");

  private static final Pattern END = Pattern.compile("(?: {2}| {4})}");

  static Methods below(Path folder) {
    var bodies = new ArrayList<Body>();
    Sources.below(folder, ".java")
        .forEach((file, text) -> read(file, text.lines().toList(), bodies));
    bodies.sort(Comparator.comparingInt(Body::lines));
    return new Methods(List.copyOf(bodies));
  }

  private static void read(Path file, List<String> lines, List<Body> into) {
    for (int end = 0; end < lines.size(); end++) {
      if (!END.matcher(lines.get(end)).matches()) {
        continue;
      }
      int indent = lines.get(end).length() - 1;
      int head = end - 1;
      while (head > 0 && !startsAt(lines.get(head), indent)) {
        head--;
      }
      if (HEAD.matcher(lines.get(head)).matches()) {
        into.add(new Body(file, lines.get(head).strip(), end - opening(lines, head, end) - 1));
      }
    }
  }

  private static int opening(List<String> lines, int head, int end) {
    int line = head;
    while (line < end && !lines.get(line).endsWith("{")) {
      line++;
    }
    return line;
  }

  private static boolean startsAt(String line, int indent) {
    return line.length() > indent && !line.isBlank() && line.indexOf(line.strip()) == indent;
  }

  List<Body> longerThan(int lines) {
    return bodies.stream().filter(body -> body.lines() > lines).toList();
  }

  int quantile(double share) {
    return bodies.get((int) Math.ceil(share * bodies.size()) - 1).lines();
  }
}
