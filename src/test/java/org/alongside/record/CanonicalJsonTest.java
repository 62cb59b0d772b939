package org.alongside.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  private static String canonical(String json) throws NotJson {
    return CanonicalJson.text(JsonReader.read(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void sortsNamesByUtf16CodeUnitsAsRfc8785Section323Shows() throws NotJson {
    var sorted =
        canonical(
            """
            {"\\u20ac": "Euro Sign", "\\r": "Carriage Return",
             "\\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
             "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
             "\\u00f6": "Latin Small Letter O With Diaeresis"}
            """);
    assertEquals(
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
            + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
            + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
            + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
        sorted);
  }

  @Test
  void writesTextAsRfc8785Section322Shows() throws NotJson {
    assertEquals(
        "{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
        canonical(
            """
            { "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
              "literals": [null, true, false] }
            """));
  }

  @Test
  void writesEveryControlCharacterInItsShortestForm() {
    assertEquals(
        "\"\\u0000\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f\u007f\u2028\"",
        CanonicalJson.text(Json.of("\0\u0001\b\t\n\u000b\f\r\u001f\u007f\u2028")));
  }

  @Test
  void writesWholeNumbersUpToWhatADoubleHoldsExactly() {
    assertEquals("9007199254740991", CanonicalJson.text(Json.of(9007199254740991L)));
    assertEquals("-9007199254740991", CanonicalJson.text(Json.of(-9007199254740991L)));
    assertThrows(IllegalArgumentException.class, () -> Json.of(9007199254740992L));
  }

  @Test
  void refusesHalfACharacter() {
    assertThrows(IllegalArgumentException.class, () -> Json.of("\ud83d"));
    assertThrows(
        IllegalArgumentException.class, () -> Json.Members.none().with("\ude00", Json.nothing()));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 22, 333, 4444, 55555})
  void whatIsWrittenIsReadBackTheSame(long seed) throws NotJson {
    var random = new SplittableRandom(seed);
    for (var i = 0; i < 300; i++) {
      var value = any(random, 4);
      var bytes = CanonicalJson.bytes(value);
      assertEquals(value, JsonReader.read(bytes), () -> "seed " + seed);
    }
  }

  private static Json any(SplittableRandom random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> Json.of(text(random));
      case 1 -> Json.of(random.nextLong(-Json.Whole.MOST, Json.Whole.MOST + 1));
      case 2 -> Json.of(random.nextBoolean());
      case 3 -> Json.nothing();
      case 4 -> {
        var items = new ArrayList<Json>();
        random.ints(random.nextInt(4)).forEach(i -> items.add(any(random, depth - 1)));
        yield new Json.Items(items);
      }
      default -> {
        var members = Json.Members.none();
        for (var i = random.nextInt(4); i > 0; i--) {
          members = members.with(text(random), any(random, depth - 1));
        }
        yield members;
      }
    };
  }

  private static String text(SplittableRandom random) {
    var text = new StringBuilder();
    for (var i = random.nextInt(6); i > 0; i--) {
      var point = random.nextInt(3) == 0 ? random.nextInt(0x80) : random.nextInt(0x10FFFF);
      text.appendCodePoint(point >= 0xD800 && point <= 0xDFFF ? 0x1F33B : point);
    }
    return text.toString();
  }
}
