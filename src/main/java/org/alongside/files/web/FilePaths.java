package org.alongside.files.web;

import java.nio.charset.StandardCharsets;
import org.alongside.files.StoredFile;
import org.springframework.web.util.UriUtils;

/** Where files are served. */
public final class FilePaths {

  static final String ONE = "/files/{stored}/{name}";

  private FilePaths() {}

  /** The address that serves the file to whoever may read it. */
  public static String of(StoredFile file) {
    return "/files/"
        + file.id()
        + "/"
        + UriUtils.encodePathSegment(file.name().toString(), StandardCharsets.UTF_8);
  }
}
