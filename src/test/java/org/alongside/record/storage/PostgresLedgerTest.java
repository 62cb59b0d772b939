package org.alongside.record.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.alongside.database.TestDatabase;
import org.alongside.people.PersonId;
import org.alongside.record.ARecord;
import org.alongside.record.Consented;
import org.alongside.record.Entry;
import org.alongside.record.EntryType;
import org.alongside.record.Export;
import org.alongside.record.ExportedFile;
import org.alongside.record.Json;
import org.alongside.record.Verification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresLedgerTest {

  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

  private final TestDatabase database = TestDatabase.fresh();
  private final JdbcClient sql = database.jdbc();
  private final PostgresLedger ledger = new PostgresLedger(sql, database.pipeline());
  private final PostgresPersonalWords words = new PostgresPersonalWords(sql);
  private final TransactionTemplate transaction =
      new TransactionTemplate(new DataSourceTransactionManager(database.application()));
  private final UUID decision = UUID.randomUUID();

  @AfterAll
  void close() {
    database.close();
  }

  private Entry append(EntryType type, Json.Members payload) {
    return append(type, payload, NOW);
  }

  private Entry append(EntryType type, Json.Members payload, Instant at) {
    return append(decision, type, at, payload);
  }

  private Entry append(UUID decision, EntryType type, Instant at, Json.Members payload) {
    return transaction.execute(status -> {
      ledger.append(decision, type, at, payload);
      return ledger.entries(decision).getLast();
    });
  }

  private void open() {
    append(EntryType.OPENED, ARecord.entries().getFirst().payload());
  }

  private static Json.Members round(int number) {
    return Json.Members.none().with("round", number);
  }

  @Test
  void keepsTheChainWithTextNumbersAndTimesAsTheyWereHashed() {
    var other = UUID.randomUUID();
    var written = new ArrayList<Entry>();
    for (var entry : ARecord.entries()) {
      written.add(append(other, entry.type(), entry.at(), entry.payload()));
    }
    assertEquals(written, ledger.entries(other));
    assertEquals(Optional.of(written.getLast().hash()), ledger.head(other));
    assertEquals(
        new Verification.Valid(written.getLast().hash(), false),
        Verification.of(
            ExportedFile.of(ledger.entries(other), Consented.nothing()), Optional.empty()));
  }

  @Test
  void takesTimesOfEveryPrecision() {
    open();
    for (var at : List.of("09:00:00Z", "09:00:00.5Z", "09:00:00.120Z", "09:00:00.123456789Z")) {
      append(EntryType.EXTENDED, round(1), Instant.parse("2027-03-02T" + at));
    }
    assertTrue(ledger.entries(decision).size() >= 5);
  }

  @Test
  void anEmptyRecordHasNoHead() {
    assertEquals(Optional.empty(), ledger.head(UUID.randomUUID()));
    assertEquals(List.of(), ledger.entries(UUID.randomUUID()));
  }

  @Test
  void twoAtOnceWaitForEachOtherAndTheChainStaysWhole() throws Exception {
    var here = UUID.randomUUID();
    transaction.executeWithoutResult(status ->
        ledger.append(here, EntryType.OPENED, NOW, ARecord.entries().getFirst().payload()));
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(8)) {
      var appends = new ArrayList<Callable<Entry>>();
      for (var i = 0; i < 80; i++) {
        var payload = round(i);
        appends.add(() -> {
          start.await();
          return append(here, EntryType.AMENDED, NOW, payload);
        });
      }
      var running = appends.stream().map(threads::submit).toList();
      start.countDown();
      for (var each : running) {
        each.get(60, TimeUnit.SECONDS);
      }
    }
    var entries = ledger.entries(here);
    assertEquals(81, entries.size());
    var file = ExportedFile.of(entries, Consented.nothing());
    assertInstanceOf(Verification.Valid.class, Verification.of(file, Optional.empty()));
  }

  @Test
  void whatIsRolledBackLeavesNoGap() {
    open();
    var before = ledger.entries(decision).size();
    transaction.executeWithoutResult(status -> {
      ledger.append(decision, EntryType.CLOSED, NOW, round(1));
      status.setRollbackOnly();
    });
    assertEquals(before + 1, append(EntryType.CLOSED, round(1)).seq());
  }

  @Test
  void theDatabaseAloneLinksAndHashes() {
    open();
    for (var column : List.of("seq", "payload_hash", "prev_hash", "hash")) {
      assertThrows(DataAccessException.class, () -> giving(column), column);
    }
  }

  private void giving(String column) {
    sql.sql(
            """
            INSERT INTO record.entry (decision, type, at, payload, %1$s)
            SELECT decision, type, at, payload, %1$s FROM record.entry WHERE decision = ? AND seq = 1
            """
                .formatted(column))
        .param(decision)
        .update();
  }

  @Test
  void severalInOneStatementFollowEachOther() {
    var here = UUID.randomUUID();
    append(here, EntryType.OPENED, NOW, ARecord.entries().getFirst().payload());
    sql.sql(
            """
            INSERT INTO record.entry (decision, type, at, payload)
            SELECT decision, 'amended', at, payload FROM record.entry, generate_series(1, 3)
            WHERE decision = ?
            """)
        .param(here)
        .update();
    var file = ExportedFile.of(ledger.entries(here), Consented.nothing());
    assertEquals(4, ledger.entries(here).size());
    assertInstanceOf(Verification.Valid.class, Verification.of(file, ledger.head(here)));
  }

  @Test
  void theDatabaseRefusesChangesAndDeletions() {
    open();
    for (var change : List.of("UPDATE record.entry SET at = at", "DELETE FROM record.entry")) {
      assertThrows(DataAccessException.class, () -> sql.sql(change).update());
      var owner = JdbcClient.create(database.owner());
      assertThrows(DataAccessException.class, () -> owner.sql(change).update());
    }
  }

  @Test
  void aRecordOfThousandsIsWrittenAFewEntriesAtATime() throws IOException {
    var here = UUID.randomUUID();
    transaction.executeWithoutResult(status -> {
      ledger.append(here, EntryType.OPENED, NOW, ARecord.entries().getFirst().payload());
      for (int round = 1; round < 5_000; round++) {
        ledger.append(here, EntryType.AMENDED, NOW, round(round));
      }
    });
    var read = new ArrayList<Integer>();
    Export.Source few =
        seq -> {
          var some = ledger.after(here, seq, 200);
          read.add(some.size());
          return some;
        };
    var export = Export.of(few, entry -> entry.seq() == 4_901, Consented.nothing());
    var written = new CountingStream();
    export.writeTo(written);
    assertEquals(200, Collections.max(read));
    assertEquals(25 + 25, read.size());
    assertTrue(written.largest < 2_000, "the largest piece: " + written.largest);
    var entries = ledger.entries(here).subList(0, 4_900);
    assertArrayEquals(ExportedFile.of(entries, Consented.nothing()), written.toByteArray());
    assertInstanceOf(
        Verification.Valid.class,
        Verification.of(written.toByteArray(), Optional.of(entries.getLast().hash())));
  }

  /** Remembers the largest piece that was written at once. */
  private static final class CountingStream extends ByteArrayOutputStream {
    private int largest;

    @Override
    public void write(byte[] piece) {
      largest = Math.max(largest, piece.length);
      writeBytes(piece);
    }
  }

  @Test
  void erasingSomebodyDestroysWordsAndSaltAndLeavesTheRecordWhole() {
    var here = UUID.randomUUID();
    var sam = PersonId.random();
    var alex = PersonId.random();
    var reason = words.keep(here, sam, "It would close the drop-in");
    var kept = words.keep(here, alex, "It is too early");
    transaction.executeWithoutResult(status -> {
      ledger.append(here, EntryType.OPENED, NOW, ARecord.entries().getFirst().payload());
      ledger.append(here, EntryType.OBJECTED, NOW, round(1).with("reason", reason.json()));
    });
    var head = ledger.head(here);
    words.erase(sam, NOW);
    words.erase(sam, NOW);
    assertEquals(Map.of(kept, "It is too early"), words.find(List.of(reason, kept)));
    assertEquals(Map.of(), words.find(List.of()));
    assertEquals(0, words.of(sam).count());
    assertEquals(1, words.of(alex).count());
    assertEquals(head, ledger.head(here));
    assertInstanceOf(
        Verification.Valid.class,
        Verification.of(ExportedFile.of(ledger.entries(here), Consented.nothing()), head));
  }
}
