package org.alongside.record;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Stands in the record for something personal, without telling it: SHA-256 over the salt and then
 * the content in UTF-8. The salt always has 32 bytes, so there is no doubt where the content
 * begins. With the salt destroyed nobody can find out, or try out, what it stood for.
 */
public record Commitment(Hash hash) {

  static final String MEMBER = "commitment";

  public static Commitment to(String content, Salt salt) {
    return new Commitment(Hash.of(salt.bytes(), content.getBytes(StandardCharsets.UTF_8)));
  }

  public boolean opens(String content, Salt salt) {
    return equals(to(content, salt));
  }

  /** How a payload mentions it. */
  public Json.Members json() {
    return Json.Members.none().with(MEMBER, hash.hex());
  }

  /** Every commitment mentioned anywhere in a value. */
  static Stream<String> in(Json value) {
    return switch (value) {
      case Json.Items items -> items.values().stream().flatMap(Commitment::in);
      case Json.Members members ->
          Stream.concat(
              members.text(MEMBER).stream(),
              members.values().values().stream().flatMap(Commitment::in));
      case Json.Text _, Json.Whole _, Json.Truth _, Json.Nothing _ -> Stream.empty();
    };
  }
}
