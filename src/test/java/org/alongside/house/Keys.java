package org.alongside.house;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which message keys are asked for in the sources, and which of all keys nobody asks for. */
final class Keys {

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  /** What looks like a key or an ending, also inside the quotes of an attribute. */
  private static final Pattern KEY = Pattern.compile("\"([a-z]*\\.[A-Za-z0-9._-]+)\"");

  private static final Pattern ASKED =
      Pattern.compile("\\b(?:say|get)\\(\\s*\"([a-z]+\\.[A-Za-z0-9._-]*[A-Za-z0-9_-])\"\\s*[,)]");

  private final Set<String> literals = new TreeSet<>();
  private final Set<String> asked = new TreeSet<>();

  Keys(Collection<String> sources) {
    for (String source : sources) {
      LITERAL.matcher(source).results().forEach(found -> literals.add(found.group(1)));
      KEY.matcher(source).results().forEach(found -> literals.add(found.group(1)));
      ASKED.matcher(source).results().forEach(found -> asked.add(found.group(1)));
    }
  }

  int asked() {
    return asked.size();
  }

  /** Asked for by name, but without words; only what starts like a message of ours. */
  List<String> missing(Map<String, String> words, Set<String> capabilities) {
    return asked.stream()
        .filter(key -> capabilities.contains(key.substring(0, key.indexOf('.'))))
        .filter(key -> !words.containsKey(key))
        .toList();
  }

  /** Words that nobody asks for, neither by name nor by a beginning of at least two parts. */
  List<String> unused(Map<String, String> words, Collection<String> computed) {
    var unused = new ArrayList<String>();
    for (String key : words.keySet()) {
      if (!literals.contains(key) && !computed.contains(key) && !begun(key) && !composed(key)) {
        unused.add(key);
      }
    }
    return unused;
  }

  private boolean begun(String key) {
    for (int end = key.length() - 1; end > key.indexOf('.') + 1; end--) {
      boolean seam = ".-".indexOf(key.charAt(end - 1)) >= 0;
      if (seam && literals.contains(key.substring(0, end))) {
        return true;
      }
      // A name with an ending of its own: the name is asked for, the ending is added.
      if (key.charAt(end) == '.' && literals.contains(key.substring(0, end)) && ended(key, end)) {
        return true;
      }
    }
    return false;
  }

  /** A capability, a field and an ending that are put together: {@code organisation.name.wrong}. */
  private boolean composed(String key) {
    int first = key.indexOf('.');
    int last = key.lastIndexOf('.');
    return first < last
        && literals.contains(key.substring(0, first + 1))
        && literals.contains(key.substring(first + 1, last))
        && (literals.contains(key.substring(last)) || literals.contains(key.substring(last + 1)));
  }

  private boolean ended(String key, int end) {
    return literals.contains(key.substring(end)) || literals.contains(key.substring(end + 1));
  }
}
