package org.alongside.files.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.files.StoredFile;
import org.springframework.web.util.UriUtils;

/** Where files are served. */
public final class FilePaths {

  static final String ONE = "/files/{stored}/{name}";

  private FilePaths() {}

  /** The address that serves the file to whoever may read it. */
  public static String of(StoredFile file) {
    return of(file.id().value(), file.name().toString());
  }

  public static String of(UUID file, String name) {
    return "/files/" + file + "/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
  }
}
