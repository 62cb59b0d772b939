package org.alongside.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CommitmentTest {

  /** Made apart from this code: the 32 bytes and the text through sha256sum. */
  @Test
  void isSha256OverTheSaltAndThenTheContent() {
    var salt = new Salt(HexFormat.of().parseHex("0b".repeat(32)));
    assertEquals(
        new Hash("c6ec8feaf78e27289bb44760a38015f7a450f3301dca4e89b28de22b017af142"),
        Commitment.to("Hi There", salt).hash());
  }

  @Test
  void opensOnlyWithTheSameContentAndSalt() {
    var salt = Salt.random(new SecureRandom());
    var commitment = Commitment.to("a reason", salt);
    assertTrue(commitment.opens("a reason", salt));
    assertFalse(commitment.opens("a reason ", salt));
    assertFalse(commitment.opens("a reason", Salt.random(new SecureRandom())));
  }

  @Test
  void sameContentTwiceCantBeSeenToBeTheSame() {
    var random = new SecureRandom();
    assertNotEquals(
        Commitment.to("yes", Salt.random(random)), Commitment.to("yes", Salt.random(random)));
  }

  @Test
  void saltsHave256BitsAndNeverShow() {
    assertThrows(IllegalArgumentException.class, () -> new Salt(new byte[16]));
    assertEquals("Salt", ARecord.salt(5).toString());
  }
}
