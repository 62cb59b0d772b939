package org.alongside.imports.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alongside.imports.Head;
import org.alongside.imports.ImportReason;
import org.alongside.imports.Line;
import org.alongside.imports.Tables;
import org.jspecify.annotations.Nullable;

/** What was read of a table. */
final class Told implements Tables.Taker {

  private @Nullable Head head;
  final List<Line> lines = new ArrayList<>();
  Optional<ImportReason> wrong = Optional.empty();

  static Told of(Path file) {
    var told = new Told();
    told.wrong = new ReadTables().read(file, told);
    return told;
  }

  static Told of(byte[] bytes) throws IOException {
    var file = Files.createTempFile("told", null);
    try {
      Files.write(file, bytes);
      return of(file);
    } finally {
      Files.delete(file);
    }
  }

  @Override
  public void head(Head found) {
    head = found;
  }

  @Override
  public void line(Line line) {
    if (!line.blank()) {
      lines.add(line);
    }
  }

  List<String> header() {
    return Objects.requireNonNull(head).columns();
  }

  List<List<String>> cells() {
    return lines.stream().map(Line::cells).toList();
  }
}
