package org.alongside.files.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.alongside.files.ByteRange;
import org.alongside.files.FileType.Family;
import org.alongside.files.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * How a file is served: all of it, one part of a film or of sound, or nothing because the reader
 * has it already. Opened by itself it is shut in: no script in it runs, and it reaches nothing.
 *
 * @param part what is sent; of no length for nothing
 */
record FileAnswer(int status, ByteRange part) {

  static final String SHUT_IN =
      "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline';"
          + " frame-ancestors 'none'; sandbox";

  private static final ByteRange NOTHING = new ByteRange(0, -1);

  static FileAnswer to(HttpServletRequest request, StoredFile file) {
    long size = file.measured().size();
    if (tag(file).equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      return new FileAnswer(HttpServletResponse.SC_NOT_MODIFIED, NOTHING);
    }
    String range = range(request, file);
    if (range == null) {
      return new FileAnswer(HttpServletResponse.SC_OK, ByteRange.all(size));
    }
    return ByteRange.read(range, size)
        .map(part -> new FileAnswer(HttpServletResponse.SC_PARTIAL_CONTENT, part))
        .orElse(new FileAnswer(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE, NOTHING));
  }

  /** A part of another version would be of no use to whoever has the rest of this one. */
  private static @Nullable String range(HttpServletRequest request, StoredFile file) {
    String range = request.getHeader(HttpHeaders.RANGE);
    String only = request.getHeader(HttpHeaders.IF_RANGE);
    return range != null
            && ByteRange.isOne(range)
            && inParts(file)
            && (only == null || only.equals(tag(file)))
        ? range
        : null;
  }

  private static boolean inParts(StoredFile file) {
    var family = file.type().family();
    return family == Family.SOUND || family == Family.FILM;
  }

  private static String tag(StoredFile file) {
    return "\"" + file.measured().sha256() + "\"";
  }

  boolean hasBody() {
    return part.length() > 0;
  }

  void head(HttpServletResponse response, StoredFile file) {
    response.setStatus(status);
    response.setHeader(HttpHeaders.ETAG, tag(file));
    // Asked for anew each time, so that what is hidden is hidden at once.
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    response.setHeader("Content-Security-Policy", SHUT_IN);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString());
    if (inParts(file)) {
      response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
    }
    if (status == HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE) {
      response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.measured().size());
    }
    if (hasBody()) {
      body(response, file);
    }
  }

  private void body(HttpServletResponse response, StoredFile file) {
    response.setContentType(file.type().media());
    response.setContentLengthLong(part.length());
    if (status == HttpServletResponse.SC_PARTIAL_CONTENT) {
      response.setHeader(
          HttpHeaders.CONTENT_RANGE,
          "bytes %d-%d/%d".formatted(part.from(), part.until(), file.measured().size()));
    }
  }

  private static ContentDisposition disposition(StoredFile file) {
    var how =
        file.type().shownInPages() ? ContentDisposition.inline() : ContentDisposition.attachment();
    return how.filename(file.name().toString(), StandardCharsets.UTF_8).build();
  }
}
