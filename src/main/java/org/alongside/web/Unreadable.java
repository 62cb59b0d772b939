package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.OptionalInt;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * Requests whose parameters can't be read, or hold what is no text: known before anything else of
 * ours looks at them, so that nobody answers them as a mistake of the server's.
 */
final class Unreadable {

  private static final String KNOWN = Unreadable.class.getName();

  private Unreadable() {}

  /** Whether this was found out already: then nobody asks for the parameters again. */
  static boolean is(HttpServletRequest request) {
    return request.getAttribute(KNOWN) != null;
  }

  /** The status to refuse it with; empty where everything can be read. */
  static OptionalInt status(HttpServletRequest request) {
    var status = read(request);
    status.ifPresent(found -> request.setAttribute(KNOWN, found));
    return status;
  }

  private static OptionalInt read(HttpServletRequest request) {
    try {
      return request.getParameterMap().entrySet().stream()
              .allMatch(one ->
                  text(one.getKey()) && Arrays.stream(one.getValue()).allMatch(Unreadable::text))
          ? OptionalInt.empty()
          : OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
    } catch (InvalidParameterException unreadable) {
      return OptionalInt.of(unreadable.getErrorCode());
    } catch (IllegalStateException | IllegalArgumentException unreadable) {
      return OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  /** The database keeps no text with a NUL, and half of a pair of surrogates is no character. */
  static boolean text(String written) {
    return written
        .codePoints()
        .noneMatch(point ->
            point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
  }
}
