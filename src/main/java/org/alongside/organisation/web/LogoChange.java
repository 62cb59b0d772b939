package org.alongside.organisation.web;

import java.time.Instant;
import java.time.InstantSource;
import org.alongside.access.Actor;
import org.alongside.files.RemoveFile;
import org.alongside.files.StoredFile;
import org.alongside.organisation.ChangeSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Leaves one logo, or none, and says so in the record of what was changed. */
@Component
class LogoChange {

  private final LogoHere logo;
  private final RemoveFile remove;
  private final ChangeSettings settings;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  LogoChange(
      LogoHere logo,
      RemoveFile remove,
      ChangeSettings settings,
      TransactionOperations transaction,
      InstantSource clock) {
    this.logo = logo;
    this.remove = remove;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param stays the one in place of all others; null for none
   */
  void to(@Nullable StoredFile stays, Actor actor) {
    var now = clock.instant();
    transaction.executeWithoutResult(_ -> {
      logo.kept().stream()
          .filter(each -> stays == null || !each.id().equals(stays.id()))
          .forEach(each -> remove.remove(each, actor, now));
      tell(actor, now);
      logo.forget();
    });
  }

  private void tell(Actor actor, Instant now) {
    settings.logoChanged(actor.personOrThrow(), now);
  }
}
