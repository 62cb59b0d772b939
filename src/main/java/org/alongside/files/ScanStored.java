package org.alongside.files;

import java.time.Instant;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.files.StoredFile.State;

/** Says what became of a file that was checked after it had been stored. */
public final class ScanStored {

  private final StoredFiles files;
  private final Contents contents;
  private final Facts facts;

  public ScanStored(StoredFiles files, Contents contents, Facts facts) {
    this.files = files;
    this.contents = contents;
    this.facts = facts;
  }

  /** A harmful one loses what it holds, and its owners are told by a fact. */
  public void found(StoredFile file, Scanner.Verdict verdict, Instant now) {
    switch (verdict) {
      case CLEAN -> files.checked(file.id(), State.CLEAN, now);
      case HARMFUL -> {
        files.checked(file.id(), State.HARMFUL, now);
        contents.delete(file.id());
        facts.record(FileFact.FOUND_HARMFUL.of(file, Fact.Who.clock(), now));
      }
      // It waits, and others go first: nobody reads it before there is an answer.
      case TOO_LARGE -> files.checked(file.id(), State.NOT_CHECKED, now);
      case NO_ANSWER -> {}
    }
  }
}
