package org.alongside.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.alongside.web.Busy;
import org.alongside.web.Words;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Draws documents, as many at once as there are processors, and lets others wait a moment. What is
 * drawn goes to a file without a name, so that a slow reader holds neither memory nor a place.
 */
@Component
final class Press {

  /** What is longer fills hundreds of pages, and would keep everyone else waiting. */
  private static final int LONGEST = 1_500_000;

  private static final int PATIENCE_SECONDS = 10;

  static {
    XRLog.setLoggingEnabled(false);
  }

  private final Semaphore places;
  private final long patience;

  @org.springframework.beans.factory.annotation.Autowired
  Press() {
    this(Math.max(1, Runtime.getRuntime().availableProcessors()), PATIENCE_SECONDS);
  }

  Press(int places, long patienceSeconds) {
    this.places = new Semaphore(places, true);
    this.patience = patienceSeconds;
  }

  /** The document, from its first byte; gone when it is closed. */
  FileChannel print(String xhtml, String address, Words words) {
    if (xhtml.length() > LONGEST) {
      throw new Busy();
    }
    return holding(() -> drawn(Readied.of(xhtml, css(), address, words)));
  }

  <T> T holding(Callable<T> work) {
    if (!place()) {
      throw new Busy();
    }
    try {
      return work.call();
    } catch (RuntimeException broken) {
      throw broken;
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    } finally {
      places.release();
    }
  }

  private boolean place() {
    try {
      return places.tryAcquire(patience, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static FileChannel drawn(Document document) throws IOException {
    var name = Files.createTempFile("alongside-", ".pdf");
    var file =
        FileChannel.open(
            name,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      draw(document, Channels.newOutputStream(file));
      return file.position(0);
    } catch (IOException | RuntimeException broken) {
      file.close();
      throw broken;
    }
  }

  private static void draw(Document document, OutputStream out) throws IOException {
    try (var pages = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      var builder = new PdfRendererBuilder();
      builder.usePDDocument(pages);
      builder.usePdfUaAccessibility(true);
      builder.withProducer("Alongside");
      builder.withW3cDocument(document, "");
      // A document holds all that it shows: no address is followed, neither out nor to our files.
      for (var when : ExternalResourceControlPriority.values()) {
        builder.useExternalResourceAccessControl((uri, _) -> uri.startsWith("data:"), when);
      }
      Fonts.addTo(builder);
      builder.toStream(out);
      builder.run();
    }
  }

  private static String css() throws IOException {
    try (var css = Press.class.getResourceAsStream("/pdf/pdf.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
