package org.alongside.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which schemas of others the SQL in storage rooms reads or writes. */
record Reaches(ImportTable table) {

  private static final Pattern STORAGE = Pattern.compile(".*/([a-z]+)/storage/\\w+\\.java");

  /** All reaches into another schema, as "capability: schema", allowed or not. */
  TreeSet<String> all(Map<Path, String> sources) {
    var schemas = String.join("|", table.roots());
    var use =
        Pattern.compile(
            "\\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\\s+(?:ONLY\\s+)?(" + schemas + ")\\.\\w");
    var found = new TreeSet<String>();
    sources.forEach((path, text) -> {
      var room = STORAGE.matcher(path.toString().replace('\\', '/'));
      if (room.matches()) {
        use.matcher(text)
            .results()
            .map(each -> each.group(1))
            .filter(schema -> !schema.equals(room.group(1)))
            .forEach(schema -> found.add(room.group(1) + ": " + schema));
      }
    });
    return found;
  }

  List<String> forbidden(Map<Path, String> sources) {
    return all(sources).stream().filter(reach -> !allowed(reach.indexOf(':'), reach)).toList();
  }

  private boolean allowed(int colon, String reach) {
    return table.allows(reach.substring(0, colon), reach.substring(colon + 2));
  }
}
