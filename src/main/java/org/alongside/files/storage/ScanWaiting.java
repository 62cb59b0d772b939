package org.alongside.files.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.alongside.files.ByteRange;
import org.alongside.files.Contents;
import org.alongside.files.ScanStored;
import org.alongside.files.Scanner;
import org.alongside.files.StoredFile;
import org.alongside.files.StoredFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Checks the files that came while the checker was away, or before there was one. */
final class ScanWaiting {

  private static final Logger LOG = LoggerFactory.getLogger(ScanWaiting.class);
  private static final int AT_ONCE = 50;

  private final StoredFiles files;
  private final Contents contents;
  private final Scanner scanner;
  private final ScanStored stored;
  private final TransactionOperations transaction;

  ScanWaiting(
      StoredFiles files,
      Contents contents,
      Scanner scanner,
      ScanStored stored,
      TransactionOperations transaction) {
    this.files = files;
    this.contents = contents;
    this.scanner = scanner;
    this.stored = stored;
    this.transaction = transaction;
  }

  void scan(InstantSource clock) {
    if (!scanner.setUp()) {
      return;
    }
    for (var file : files.notChecked(AT_ONCE)) {
      var verdict = verdict(file);
      if (verdict == Scanner.Verdict.NO_ANSWER) {
        return;
      }
      transaction.executeWithoutResult(_ -> stored.found(file, verdict, clock.instant()));
    }
  }

  private Scanner.Verdict verdict(StoredFile file) {
    try {
      var copy = Files.createTempFile("alongside-check-", ".tmp");
      try {
        return scanned(file, copy);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException broken) {
      LOG.error("File {} can't be checked", file.id(), broken);
      return Scanner.Verdict.TOO_LARGE;
    }
  }

  private Scanner.Verdict scanned(StoredFile file, Path copy) throws IOException {
    try (var out = Files.newOutputStream(copy)) {
      contents.read(file.id(), ByteRange.all(file.measured().size()), out);
    }
    try (var in = Files.newInputStream(copy)) {
      return scanner.scan(in);
    }
  }
}
