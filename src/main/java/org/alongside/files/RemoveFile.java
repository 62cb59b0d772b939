package org.alongside.files;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Removes a file: what it held is gone for good, and that there was one stays known. */
public final class RemoveFile {

  private final StoredFiles files;
  private final Contents contents;
  private final Facts facts;

  public RemoveFile(StoredFiles files, Contents contents, Facts facts) {
    this.files = files;
    this.contents = contents;
    this.facts = facts;
  }

  public Attempt<FileId> remove(StoredFile file, Actor actor, Instant now) {
    if (!files.remove(file.id(), now)) {
      return Attempt.refused(FileReason.NO_LONGER_THERE);
    }
    contents.delete(file.id());
    facts.record(FileFact.REMOVED.of(file, actor.who(null), now));
    return Attempt.done(file.id());
  }
}
