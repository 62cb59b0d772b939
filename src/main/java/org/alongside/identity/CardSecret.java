package org.alongside.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is printed on a sign-in card: a code, which is in the picture too, and a PIN. Only their
 * hashes are stored, and the PIN's needs the code, so the table alone gives neither away.
 */
public record CardSecret(String code, String pin) {

  /** Letters and digits that nobody mistakes for one another. */
  private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

  private static final int LENGTH = 12;
  private static final Pattern CODE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final Pattern PIN = Pattern.compile("[0-9]{6}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
  private static final SecureRandom RANDOM = new SecureRandom();

  public CardSecret {
    if (!CODE.matcher(code).matches() || !PIN.matcher(pin).matches()) {
      throw new IllegalArgumentException("Not what stands on a card");
    }
  }

  public static CardSecret random() {
    var code = new StringBuilder();
    for (int letter = 0; letter < LENGTH; letter++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    var pin = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
    return new CardSecret(code.toString(), pin);
  }

  /** As somebody typed them, in small letters and with spaces too. */
  public static Optional<CardSecret> read(String code, String pin) {
    var letters = BETWEEN.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
    var digits = BETWEEN.matcher(pin).replaceAll("");
    return CODE.matcher(letters).matches() && PIN.matcher(digits).matches()
        ? Optional.of(new CardSecret(letters, digits))
        : Optional.empty();
  }

  /** The code in groups of four, as it is printed. */
  public String spaced() {
    return code.substring(0, 4) + " " + code.substring(4, 8) + " " + code.substring(8);
  }

  public Digest codeDigest() {
    return Digest.of("card", code);
  }

  public Digest pinDigest() {
    return Digest.of("card", code, pin);
  }

  /** Keeps quiet in logs. */
  @Override
  public String toString() {
    return "CardSecret[…]";
  }
}
