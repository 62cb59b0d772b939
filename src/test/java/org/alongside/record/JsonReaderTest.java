package org.alongside.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  private static Json read(String json) throws NotJson {
    return JsonReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "}",
        "[1,]",
        "[,1]",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "{'a':1}",
        "01",
        "-0",
        "1.0",
        "1e3",
        "1E3",
        "+1",
        "-",
        "--1",
        "9007199254740992",
        "99999999999999999999",
        "\u0661",
        "tru",
        "nul",
        "True",
        "NaN",
        "1 2",
        "{} x",
        "{}{}",
        "\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\ud83d\"",
        "\"\\ude00\\ud83d\"",
        "\"a\nb\"",
        "\"\t\"",
        "[1 2]",
        "{\"a\":1,\"a\":2}",
        "{\"a\":{\"b\":1,\"\\u0062\":1}}",
        "\ufeff{}",
        "// x\n{}",
        "[1]\u00a0"
      })
  void refusesWhatIsNotStrictJson(String json) {
    assertThrows(NotJson.class, () -> read(json));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[][] broken = {
      {'"', (byte) 0xff, '"'},
      {'"', (byte) 0xc0, (byte) 0xaf, '"'},
      {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'},
      {'"', (byte) 0xe2, (byte) 0x82, '"'}
    };
    for (var bytes : broken) {
      assertThrows(NotJson.class, () -> JsonReader.read(bytes));
    }
  }

  @Test
  void refusesToNestWithoutEnd() throws NotJson {
    read("[".repeat(64) + "]".repeat(64));
    assertThrows(NotJson.class, () -> read("[".repeat(65) + "]".repeat(65)));
    assertThrows(NotJson.class, () -> read("[".repeat(1_000_000)));
  }

  @Test
  void readsWhiteSpaceAndEscapesAsTheSameValue() throws NotJson {
    assertEquals(
        read("{\"a\":[1,\"b/\"],\"c\":null}"),
        read(" { \"c\" :\tnull ,\r\n \"\\u0061\" : [ 1 , \"b\\/\" ] } \n"));
  }

  @Test
  void saysInWhichEntryTheFileIsDamaged() {
    var fault = assertThrows(NotJson.class, () -> read("{\"entries\":[{\"x\":1},{\"x\":1.5}]}"));
    assertEquals(2, fault.entry());
  }
}
