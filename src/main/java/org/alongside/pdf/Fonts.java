package org.alongside.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Objects;

/** The letters of our documents: DejaVu Sans, of which each file holds only what it shows. */
final class Fonts {

  static final String FAMILY = "DejaVu Sans";
  static final String REGULAR = "DejaVuSans.ttf";
  static final String BOLD = "DejaVuSans-Bold.ttf";

  private static final int NORMAL_WEIGHT = 400;
  private static final int BOLD_WEIGHT = 700;

  private Fonts() {}

  static InputStream open(String name) {
    return Objects.requireNonNull(Fonts.class.getResourceAsStream("/pdf/" + name), name);
  }

  static void addTo(PdfRendererBuilder builder) {
    builder.useFont(() -> open(REGULAR), FAMILY, NORMAL_WEIGHT, FontStyle.NORMAL, true);
    builder.useFont(() -> open(BOLD), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true);
  }
}
