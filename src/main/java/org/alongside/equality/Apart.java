package org.alongside.equality;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.ReturnKey;

/**
 * Under what somebody's equality answers are kept: made one way from the key that only they hold.
 * From it nobody gets to their response, and from the response nobody gets to it.
 */
public record Apart(String value) {

  public static Apart of(ReturnKey key, ConsultationId consultation) {
    var text = "equality " + consultation + " " + key.value();
    return new Apart(HexFormat.of().formatHex(sha256(text)));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
