package org.alongside.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent that could not be taken, because their session had ended meanwhile or it came
 * too often: shown to them, so that nothing typed is lost, and ready to be sent once more. It
 * stands nowhere else: neither in an address, nor in a session, nor in a log.
 *
 * @param action where it was going
 * @param signedIn whether they are signed in now, so that sending it again is enough
 * @param pause how long to wait because it came too often; null when it did not
 */
public record KeptForm(
    String action, List<Field> fields, boolean signedIn, @Nullable Duration pause) {

  /** Shown at most, so that a page never grows without end; all of it is sent again. */
  private static final int MOST_SHOWN = 20;

  public KeptForm {
    fields = List.copyOf(fields);
  }

  /** One thing that was typed or chosen. */
  public record Field(String name, String value) {

    /** Words rather than a code, a number or a choice. */
    boolean words() {
      return value.strip().matches("(?s).*\\s.*");
    }
  }

  /**
   * What came, if it came from a page of ours; null otherwise. Somebody else's page must not have
   * its words sent with one press of a button of ours.
   */
  static @Nullable KeptForm of(HttpServletRequest request, boolean signedIn) {
    var action = path(request);
    if (!request.getMethod().equals("POST") || !OurPage.sent(request) || !OurPath.is(action)) {
      return null;
    }
    var fields = new ArrayList<Field>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          for (var value : name.equals("_csrf") ? new String[0] : values) {
            fields.add(new Field(name, value));
          }
        });
    return fields.isEmpty() ? null : new KeptForm(action, fields, signedIn, null);
  }

  KeptForm waiting(Duration howLong) {
    return new KeptForm(action, fields, signedIn, howLong);
  }

  /** Rounded up, so that nobody comes back a moment too early. */
  public long minutes() {
    return pause == null ? 0 : pause.plusSeconds(59).toMinutes();
  }

  /** The texts that somebody may want to keep a copy of. */
  public List<String> words() {
    return fields.stream().filter(Field::words).map(Field::value).limit(MOST_SHOWN).toList();
  }

  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String forwarded
        ? forwarded
        : request.getRequestURI();
  }
}
