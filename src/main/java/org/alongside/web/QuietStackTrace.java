package org.alongside.web;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * Where something failed, and never what was said of it: a message may quote what somebody typed,
 * for example the value that a database would not take.
 */
public final class QuietStackTrace implements StackTracePrinter {

  private static final int FRAMES = 60;

  @Override
  public void printStackTrace(Throwable thrown, Appendable output) throws IOException {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    @Nullable Throwable cause = thrown;
    while (cause != null && seen.add(cause)) {
      output.append(seen.size() == 1 ? "" : "caused by ").append(cause.getClass().getName());
      output.append('\n');
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        output.append("\tat ").append(frames[i].toString()).append('\n');
      }
      cause = cause.getCause();
    }
  }
}
