package org.alongside.record;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands in the record for something personal, without telling it: HMAC-SHA-256 with the salt as
 * the key over the content in UTF-8. A keyed hash leaves no doubt where salt ends and content
 * begins, and the fixed length of the salt keeps two keys from being padded to the same. With the
 * salt destroyed nobody can find out, or try out, what it stood for.
 */
public record Commitment(Hash hash) {

  static final String MEMBER = "commitment";

  public static Commitment to(String content, Salt salt) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt.bytes(), "HmacSHA256"));
      var code = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
      return new Commitment(new Hash(HexFormat.of().formatHex(code)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible); // every Java platform has HmacSHA256
    }
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
