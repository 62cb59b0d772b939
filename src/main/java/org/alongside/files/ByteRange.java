package org.alongside.files;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a file, as browsers ask for while a film plays (RFC 9110, 14.1.2).
 *
 * @param from the first byte
 * @param until the last byte
 */
public record ByteRange(long from, long until) {

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  public ByteRange {
    if (from < 0 || until < from - 1) {
      throw new IllegalArgumentException("Not a part of a file: " + from + " to " + until);
    }
  }

  public static ByteRange all(long size) {
    return new ByteRange(0, size - 1);
  }

  /** Whether this asks for one part; what asks for several is answered with everything. */
  public static boolean isOne(String header) {
    var asked = ONE.matcher(header);
    return asked.matches() && asked.group().length() > "bytes=-".length();
  }

  /** Empty where the file is shorter than what is asked for. */
  public static Optional<ByteRange> read(String header, long size) {
    var asked = ONE.matcher(header);
    if (!asked.matches()) {
      return Optional.empty();
    }
    return asked.group(1).isEmpty()
        ? last(asked.group(2), size)
        : from(Long.parseLong(asked.group(1)), asked.group(2), size);
  }

  private static Optional<ByteRange> last(String many, long size) {
    long wanted = many.isEmpty() ? 0 : Long.parseLong(many);
    return wanted == 0 || size == 0
        ? Optional.empty()
        : Optional.of(new ByteRange(Math.max(0, size - wanted), size - 1));
  }

  private static Optional<ByteRange> from(long first, String last, long size) {
    long end = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
    return first >= size || end < first ? Optional.empty() : Optional.of(new ByteRange(first, end));
  }

  public long length() {
    return until - from + 1;
  }
}
