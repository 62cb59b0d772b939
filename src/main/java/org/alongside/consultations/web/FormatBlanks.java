package org.alongside.consultations.web;

import java.util.HashMap;
import org.alongside.consultations.Format;
import org.alongside.consultations.Section.Formats;
import org.alongside.consultations.Size;
import org.jspecify.annotations.Nullable;

/** In which forms a consultation can be read, and from when. */
final class FormatBlanks {

  static final Blank OTHERS =
      Blanks.words(
          "others",
          null,
          t -> t.formats().others(),
          (t, v) -> t.with(new Formats(t.formats().ready(), v)));

  static final Blank EASY_READ = ready(Format.EASY_READ, Size.ORDINARY);
  static final Blank LARGE_PRINT = ready(Format.LARGE_PRINT, Size.MAJOR);
  static final Blank BSL = ready(Format.BSL, Size.MAJOR);

  private FormatBlanks() {}

  /** From which day a format is ready. */
  static Blank ready(Format format, @Nullable Size from) {
    return Blanks.day(
        "ready-" + Blanks.code(format.name()),
        from,
        t -> t.formats().ready().get(format),
        (t, v) -> {
          var ready = new HashMap<>(t.formats().ready());
          if (v == null) {
            ready.remove(format);
          } else {
            ready.put(format, v);
          }
          return t.with(new Formats(ready, t.formats().others()));
        });
  }
}
