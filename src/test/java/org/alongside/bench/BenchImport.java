package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.access.Role;
import org.alongside.consultations.Consultation;
import org.alongside.identity.web.SignedInAs;
import org.alongside.imports.Batch;
import org.alongside.imports.Batches;
import org.alongside.imports.Labels;
import org.alongside.imports.StartWork;
import org.alongside.imports.Suggest;
import org.alongside.imports.TakeTable;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A table of forty thousand rows for a consultation of its own: read, checked, brought in. */
final class BenchImport {

  static final int LINES = 40_000;
  private static final Duration EACH = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final BeanFactory beans;
  private final InstantSource clock;

  BenchImport(BeanFactory beans) {
    this.beans = beans;
    this.clock = beans.getBean(InstantSource.class);
  }

  /** Returns when all of it counts. */
  void run() throws IOException {
    var consultation = new BenchConsultation(beans, "Asked elsewhere").open();
    var lead = SignedInAs.somebody(beans, "Bench importer", Role.CO_ORDINATOR);
    var file = table();
    var taken =
        done(() -> beans.getBean(TakeTable.class).take(consultation, lead, file, clock.instant()));
    var matching =
        new Suggest(beans.getBean(Labels.class))
            .matching(taken.header(), consultation.questions(), Here.day(clock.instant()));
    var work = beans.getBean(StartWork.class);
    done(() -> work.check(taken.id(), matching, taken.version()));
    var checked = await(taken, Batch.State.CHECKED);
    done(() -> work.bringIn(taken.id(), lead, false, checked.version(), clock.instant()));
    await(checked, Batch.State.BROUGHT_IN);
    Files.delete(file);
    expectAll(consultation);
  }

  private void expectAll(Consultation consultation) {
    long counted =
        beans
            .getBean(JdbcClient.class)
            .sql("SELECT count(*) FROM consultations.counted WHERE consultation = ?")
            .param(consultation.id().value())
            .query(Long.class)
            .single();
    if (counted != LINES) {
      throw new IllegalStateException(counted + " of " + LINES + " rows came in");
    }
  }

  private static Path table() throws IOException {
    var file = Files.createTempFile("alongside-bench", ".csv");
    try (var out = Files.newBufferedWriter(file)) {
      out.append(row(page -> "What about t%1$d?,What about w%1$d?".formatted(page)));
      for (int line = 0; line < LINES; line++) {
        int number = line;
        out.append(
            row(page ->
                "%c,\"We live near it, and so does line %d of this table.\""
                    .formatted("abcde".charAt((number + page) % 5), number)));
      }
    }
    return file;
  }

  /** What a page of the form takes up in a row. */
  private interface Cells {
    String of(int page);
  }

  private static String row(Cells cells) {
    return IntStream.rangeClosed(1, BenchConsultation.PAGES)
        .mapToObj(cells::of)
        .collect(Collectors.joining(",", "", "\n"));
  }

  private Batch await(Batch batch, Batch.State state) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var now = batch;
    while (now.state() != state) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The table is " + now.state() + ", not " + state);
      }
      LockSupport.parkNanos(EACH.toNanos());
      now = beans.getBean(Batches.class).find(batch.id()).orElseThrow();
    }
    return now;
  }

  private Batch done(Supplier<Attempt<Batch>> work) {
    var attempt = beans.getBean(TransactionOperations.class).execute(_ -> work.get());
    if (attempt instanceof Attempt.Done<Batch>(var batch)) {
      return batch;
    }
    throw new IllegalStateException("The table was refused: " + Objects.requireNonNull(attempt));
  }
}
