package org.alongside.files.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import org.alongside.files.CheckFile;
import org.alongside.files.Checked;
import org.alongside.files.FileReason;
import org.alongside.files.FileType.Family;
import org.alongside.files.Offered;
import org.alongside.participation.Attempt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Looks at a file that came with a form; what it gives is closed by whoever asked for it. */
@Component
public final class WhatCame {

  private final CheckFile check;

  WhatCame(CheckFile check) {
    this.check = check;
  }

  /**
   * @param wanted what there is room for
   */
  public Attempt<Checked> look(@Nullable MultipartFile came, Set<Family> wanted) {
    var name = came == null ? null : came.getOriginalFilename();
    if (came == null || name == null || name.isBlank()) {
      return Attempt.refused(FileReason.MISSING);
    }
    try {
      return look(came, name, wanted);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Attempt<Checked> look(MultipartFile came, String name, Set<Family> wanted)
      throws IOException {
    var waiting = Files.createTempFile("alongside-upload-", ".tmp");
    boolean needed = false;
    try {
      came.transferTo(waiting.toFile());
      var attempt = check.check(new Offered(name, waiting), wanted);
      needed = attempt instanceof Attempt.Done<Checked>(var kept) && kept.content().equals(waiting);
      return attempt;
    } finally {
      if (!needed) {
        Files.deleteIfExists(waiting);
      }
    }
  }
}
