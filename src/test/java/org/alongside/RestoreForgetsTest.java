package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.alongside.database.Backup;
import org.alongside.database.BackupFile;
import org.alongside.database.ErasureFile;
import org.alongside.database.ExistingPostgres;
import org.alongside.database.Installations;
import org.alongside.database.RestoreInstallation;
import org.alongside.database.RunningAlongside;
import org.alongside.database.TestDatabase;
import org.alongside.identity.web.SignedInAs;
import org.alongside.people.DeleteAccount;
import org.alongside.people.PersonId;
import org.alongside.people.storage.Planted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever deleted their account after a backup was made is gone again when it is restored. */
class RestoreForgetsTest {

  @TempDir private Path folder = Path.of("");

  private RunningAlongside alongside;
  private Planted planted;

  @BeforeEach
  void somebodyIsSavedAndDeletesTheirAccountAfterwards() {
    alongside = RunningAlongside.startDemo("alongside.data=" + folder);
    var person = SignedInAs.somebody(alongside, "Quokka Planted");
    var other = SignedInAs.somebody(alongside, "Somebody Else");
    Installations.settle(alongside.database().logins(), true);
    planted = Planted.about(person, other, alongside.database());
    var before = planted.words(alongside.database());
    new Backup(alongside.database().logins()).write(backup(), alongside.clock().instant());
    delete(person);
    assertThat(before).hasSizeGreaterThan(planted.words(alongside.database()).size() + 20);
    alongside.stop();
  }

  @AfterEach
  void drop() {
    alongside.close();
  }

  @Test
  void theListBesideALostDatabaseBringsNobodyBack() {
    var fresh = TestDatabase.fresh();
    try {
      assertThat(restoredInto(fresh)).isOne();
      Planted.assertForgotten(planted, fresh);
    } finally {
      fresh.close();
    }
  }

  @Test
  void withoutEitherThePersonWouldBeBack() throws Exception {
    Files.delete(ErasureFile.in(folder).path());
    var fresh = TestDatabase.fresh();
    try {
      assertThat(restoredInto(fresh)).isZero();
      assertThat(planted.words(fresh)).contains("people.person.name", "mail.letter.content");
    } finally {
      fresh.close();
    }
  }

  private int restoredInto(TestDatabase database) {
    try (BackupFile file = BackupFile.open(backup())) {
      var into = new ExistingPostgres(database.logins());
      return new RestoreInstallation(into, folder, new EraseAgain(folder))
          .restore(file, true, Map.of())
          .erasures();
    }
  }

  private void delete(PersonId person) {
    var now = alongside.clock().instant();
    var deleted =
        new TransactionTemplate(alongside.bean(PlatformTransactionManager.class))
            .execute(_ -> alongside.bean(DeleteAccount.class).delete(person, now));
    assertThat(Objects.requireNonNull(deleted).toString()).startsWith("Done");
  }

  private Path backup() {
    return folder.resolve("backup.zip");
  }
}
