package org.alongside.files;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Says in other words what a file is or shows. */
public final class DescribeFile {

  private final StoredFiles files;
  private final Facts facts;

  public DescribeFile(StoredFiles files, Facts facts) {
    this.files = files;
    this.facts = facts;
  }

  public Attempt<FileId> describe(StoredFile file, Described described, Actor actor, Instant now) {
    if (!files.describe(file.id(), described)) {
      return Attempt.refused(FileReason.NO_LONGER_THERE);
    }
    facts.record(FileFact.DESCRIBED.of(file, actor.who(null), now));
    return Attempt.done(file.id());
  }
}
