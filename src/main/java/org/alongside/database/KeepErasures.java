package org.alongside.database;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notes every erasure outside the database too, as soon as it has really happened. */
@Component
class KeepErasures implements Erasable {

  private final ErasureFile file;
  private final DatabaseLogins logins;

  KeepErasures(@Value("${alongside.data}") Path folder, DatabaseLogins logins) {
    file = ErasureFile.in(folder);
    this.logins = logins;
  }

  @Override
  public void erase(PersonId person, Instant now) {
    Map<UUID, Instant> erasure = Map.of(person.value(), now);
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      note(erasure);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            note(erasure);
          }
        });
  }

  /** What a crash between the two kept out of the file, or another node erased, is added. */
  @EventListener(ApplicationReadyEvent.class)
  void catchUp() {
    note(Erasures.in(logins.application()));
  }

  private synchronized void note(Map<UUID, Instant> erasures) {
    file.add(erasures);
  }
}
