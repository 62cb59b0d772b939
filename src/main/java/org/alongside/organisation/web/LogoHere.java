package org.alongside.organisation.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.database.HeldInMemory;
import org.alongside.files.BelongsTo;
import org.alongside.files.KeepsFiles;
import org.alongside.files.MayReadFile;
import org.alongside.files.StoredFile;
import org.alongside.files.StoredFiles;
import org.alongside.files.web.FilePaths;
import org.alongside.organisation.SetUp;
import org.alongside.web.OrganisationHere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The organisation's logo, which stands on every page, and which everybody may see. */
@Component
class LogoHere implements KeepsFiles {

  static final BelongsTo TO = new BelongsTo("logo", SetUp.SUBJECT, null);

  private final StoredFiles files;
  private final MayReadFile mayRead;
  private final HeldInMemory<Optional<StoredFile>> held;

  LogoHere(StoredFiles files, MayReadFile mayRead) {
    this.files = files;
    this.mayRead = mayRead;
    this.held = new HeldInMemory<>(this::newest);
  }

  @Override
  public String kind() {
    return TO.kind();
  }

  @Override
  public boolean mayRead(UUID thing, Actor actor) {
    return thing.equals(TO.thing());
  }

  /** All that are kept: while one takes the place of another, both. */
  List<StoredFile> kept() {
    return files.of(TO.kind(), TO.thing());
  }

  Optional<StoredFile> newest() {
    var kept = kept();
    return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast());
  }

  void forget() {
    held.forget();
  }

  OrganisationHere.@Nullable Logo shown() {
    return held.get().filter(mayRead::ready).map(LogoHere::logo).orElse(null);
  }

  static OrganisationHere.Logo logo(StoredFile file) {
    var across = file.measured().across();
    return new OrganisationHere.Logo(
        FilePaths.of(file),
        file.described().words(),
        across == null ? 0 : across.width(),
        across == null ? 0 : across.height());
  }
}
