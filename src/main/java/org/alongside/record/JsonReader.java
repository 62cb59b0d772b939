package org.alongside.record;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads JSON as strictly as a proof needs it (RFC 8259, RFC 7493): valid UTF-8, no name twice, no
 * text after the value, whole numbers only, no half characters, and not nested without end.
 */
public final class JsonReader {

  private static final int DEEPEST = 64;
  private static final String ENTRIES = "entries";
  private static final Pattern ENTRY_START = Pattern.compile("\\{\"at\"");

  private final JsonScanner in;
  private int depth;
  private int entry;

  private JsonReader(JsonScanner in) {
    this.in = in;
  }

  /** The one value in these bytes. */
  public static Json read(byte[] bytes) throws NotJson {
    var reader = new JsonReader(new JsonScanner(decode(bytes)));
    try {
      var value = reader.value();
      reader.in.end();
      return value;
    } catch (JsonScanner.Fault | IllegalArgumentException fault) {
      throw new NotJson(
          String.valueOf(fault.getMessage()) + " (character " + reader.in.position() + ")",
          reader.entry);
    }
  }

  private static String decode(byte[] bytes) throws NotJson {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException broken) {
      throw new NotJson("The file is not valid UTF-8", entriesBefore(bytes));
    }
  }

  /** How many entries begin before the first byte that is not UTF-8: close enough to look at. */
  private static int entriesBefore(byte[] bytes) {
    var readable = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), readable, true);
    return ENTRY_START.split(readable.flip(), -1).length - 1;
  }

  private Json value() {
    return switch (in.peek()) {
      case '{' -> members();
      case '[' -> items(false);
      case '"' -> new Json.Text(in.string());
      case 't' -> in.word("true", new Json.Truth(true));
      case 'f' -> in.word("false", new Json.Truth(false));
      case 'n' -> in.word("null", new Json.Nothing());
      default -> new Json.Whole(in.whole());
    };
  }

  private Json members() {
    SortedMap<String, Json> members = new TreeMap<>();
    deeper();
    in.take('{');
    for (var more = !in.takeIf('}'); more; more = in.another('}')) {
      var name = in.string();
      in.take(':');
      var value = depth == 1 && name.equals(ENTRIES) && in.peek() == '[' ? items(true) : value();
      if (members.put(name, value) != null) {
        throw new JsonScanner.Fault("The name " + name + " is there twice");
      }
    }
    depth--;
    return new Json.Members(members);
  }

  private Json items(boolean entries) {
    List<Json> items = new ArrayList<>();
    deeper();
    in.take('[');
    for (var more = !in.takeIf(']'); more; more = in.another(']')) {
      if (entries) {
        entry = items.size() + 1;
      }
      items.add(value());
    }
    depth--;
    return new Json.Items(items);
  }

  private void deeper() {
    if (++depth > DEEPEST) {
      throw new JsonScanner.Fault("Nested too deeply");
    }
  }
}
