package org.alongside.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Channel;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;

/** Stores a file that has been checked, and whose thing the actor may add to. */
public final class StoreFile {

  private final StoredFiles files;
  private final Contents contents;
  private final Facts facts;

  public StoreFile(StoredFiles files, Contents contents, Facts facts) {
    this.files = files;
    this.contents = contents;
    this.facts = facts;
  }

  public StoredFile store(
      Checked checked, BelongsTo to, Described described, Actor actor, Instant now) {
    var file =
        new StoredFile(
            FileId.random(),
            to,
            checked.name(),
            checked.type(),
            checked.measured(),
            described,
            new StoredFile.Added(actor.person(), now),
            checked.state());
    files.add(file);
    write(file.id(), checked);
    facts.record(FileFact.ADDED.of(file, who(actor), now));
    return file;
  }

  /** Whoever sends a file as an answer need not be anybody that we know. */
  private static Fact.Who who(Actor actor) {
    return actor.person() == null ? new Fact.Who(null, null, Channel.WEB, null) : actor.who(null);
  }

  private void write(FileId id, Checked checked) {
    try (InputStream in = Files.newInputStream(checked.content())) {
      contents.write(id, in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
