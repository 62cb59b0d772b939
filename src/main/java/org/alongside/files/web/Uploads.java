package org.alongside.files.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alongside.access.Actor;
import org.alongside.files.BelongsTo;
import org.alongside.files.Checked;
import org.alongside.files.Described;
import org.alongside.files.FileId;
import org.alongside.files.FileReason;
import org.alongside.files.FileType;
import org.alongside.files.FileType.Family;
import org.alongside.files.StoreFile;
import org.alongside.files.StoredFile;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/**
 * Stores what came with a form, in a transaction of its own. The page that calls this has found out
 * that the actor may add to the thing, and holds no transaction: to look at a file takes a while.
 */
@Component
public final class Uploads {

  private static final Set<Family> CAPTIONS = Set.of(Family.CAPTIONS);

  private final WhatCame whatCame;
  private final StoreFile store;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  Uploads(
      WhatCame whatCame, StoreFile store, TransactionOperations transaction, InstantSource clock) {
    this.whatCame = whatCame;
    this.store = store;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** All reasons at once; none of it is stored then. */
  public Attempt<StoredFile> take(FileForm form, Set<Family> wanted, BelongsTo to, Actor actor) {
    return switch (whatCame.look(form.file(), wanted)) {
      case Attempt.Done<Checked>(var checked) -> take(form, checked, to, actor);
      case Attempt.Refused<Checked>(var reasons) -> {
        var all = new ArrayList<Reason>(reasons);
        all.addAll(form.wrong(null));
        yield Attempt.refused(all);
      }
      case Attempt.Overtaken<Checked>() -> Attempt.overtaken();
    };
  }

  /** A file of which nothing is said but its own name: that of somebody who answers. */
  public Attempt<StoredFile> takeUnnamed(
      @Nullable MultipartFile came, Set<Family> wanted, BelongsTo to) {
    return switch (whatCame.look(came, wanted)) {
      case Attempt.Done<Checked>(var checked) -> Attempt.done(unnamed(checked, to));
      case Attempt.Refused<Checked>(var reasons) -> Attempt.refused(reasons);
      case Attempt.Overtaken<Checked>() -> Attempt.overtaken();
    };
  }

  private StoredFile unnamed(Checked checked, BelongsTo to) {
    try (checked) {
      var described = Described.as(checked.name().toString());
      return Objects.requireNonNull(
          transaction.execute(_ -> store(checked, described, to, Actor.stranger())));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Attempt<StoredFile> take(FileForm form, Checked checked, BelongsTo to, Actor actor) {
    try (checked) {
      var wrong = new ArrayList<>(form.wrong(checked.type()));
      if (checked.type().family() != Family.FILM || !form.hasCaptions()) {
        return wrong.isEmpty()
            ? Attempt.done(stored(checked, null, form, to, actor))
            : Attempt.refused(wrong);
      }
      return withCaptions(form, checked, wrong, to, actor);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Attempt<StoredFile> withCaptions(
      FileForm form, Checked film, List<Reason> wrong, BelongsTo to, Actor actor)
      throws IOException {
    if (!(whatCame.look(form.captions(), CAPTIONS) instanceof Attempt.Done<Checked>(var text))) {
      wrong.add(FileReason.CAPTIONS_NOT_TAKEN);
      return Attempt.refused(wrong);
    }
    try (text) {
      return wrong.isEmpty()
          ? Attempt.done(stored(film, text, form, to, actor))
          : Attempt.refused(wrong);
    }
  }

  /** The captions first, for the film names them. */
  private StoredFile stored(
      Checked file, @Nullable Checked captions, FileForm form, BelongsTo to, Actor actor) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          FileId text = captions == null ? null : captions(captions, form, to, actor);
          return store(file, form.described(file.type(), text), to, actor);
        }));
  }

  private FileId captions(Checked captions, FileForm form, BelongsTo to, Actor actor) {
    return store(captions, form.described(FileType.VTT, null), to, actor).id();
  }

  private StoredFile store(Checked checked, Described described, BelongsTo to, Actor actor) {
    return store.store(checked, to, described, actor, clock.instant());
  }
}
