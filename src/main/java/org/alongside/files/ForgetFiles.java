package org.alongside.files;

import java.util.Collection;
import java.util.UUID;

/** Forgets the files of things that are forgotten themselves: what they held, and their names. */
public final class ForgetFiles {

  private final StoredFiles files;
  private final Contents contents;

  public ForgetFiles(StoredFiles files, Contents contents) {
    this.files = files;
    this.contents = contents;
  }

  public void forget(String kind, Collection<UUID> things) {
    if (!things.isEmpty()) {
      files.forget(kind, things).forEach(contents::delete);
    }
  }

  /** One of them, where its thing stays. */
  public void forget(StoredFile file) {
    contents.delete(file.id());
    files.forget(file.id());
  }
}
