package org.alongside.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.function.Function;
import org.alongside.access.Actor;
import org.alongside.files.BelongsTo;
import org.alongside.files.CheckFile;
import org.alongside.files.Described;
import org.alongside.files.FileType.Family;
import org.alongside.files.Offered;
import org.alongside.files.StoreFile;
import org.alongside.files.StoredFile;
import org.alongside.projects.Project;

/** Drawings are added to a project, through the same checks as any file. */
public final class PicturesChapter {

  private static final String PROJECT = "project";

  private final CheckFile check;
  private final StoreFile store;
  private final Function<StoredFile, String> address;

  public PicturesChapter(CheckFile check, StoreFile store, Function<StoredFile, String> address) {
    this.check = check;
    this.store = store;
    this.address = address;
  }

  /** Where the drawing is served. */
  String add(Project project, String name, String shows, Actor lead, Instant then) {
    try {
      Path here = copied(name);
      try (var checked =
          Told.done(check.check(new Offered(name + ".png", here), EnumSet.of(Family.PICTURE)))) {
        var id = project.id().value();
        var to = new BelongsTo(PROJECT, id, id);
        return address.apply(store.store(checked, to, Described.as(shows), lead, then));
      } finally {
        Files.deleteIfExists(here);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Path copied(String name) throws IOException {
    var resource = "/demo/pictures/" + name + ".png";
    try (InputStream in =
        Objects.requireNonNull(PicturesChapter.class.getResourceAsStream(resource), resource)) {
      Path here = Files.createTempFile("riverdale", ".png");
      Files.copy(in, here, StandardCopyOption.REPLACE_EXISTING);
      return here;
    }
  }
}
