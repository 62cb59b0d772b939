package org.alongside.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.alongside.files.FileType.Family;
import org.alongside.files.Pictures.Drawn;
import org.alongside.files.Scanner.Verdict;
import org.alongside.files.StoredFile.Across;
import org.alongside.files.StoredFile.Measured;
import org.alongside.files.StoredFile.State;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file before anything is stored: its size, its name's ending, whether it holds what
 * that says, and whether it is harmful; pictures are drawn anew. It may take a while, so no
 * transaction should be open meanwhile.
 */
public final class CheckFile {

  private final FileLimits limits;
  private final Pictures pictures;
  private final Scanner scanner;

  public CheckFile(FileLimits limits, Pictures pictures, Scanner scanner) {
    this.limits = limits;
    this.pictures = pictures;
    this.scanner = scanner;
  }

  /**
   * @param wanted what the thing has room for, such as pictures only
   */
  public Attempt<Checked> check(Offered offered, Set<Family> wanted) {
    try {
      return look(offered, wanted);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Attempt<Checked> look(Offered offered, Set<Family> wanted) throws IOException {
    var name = FileName.read(offered.name());
    if (name.isEmpty()) {
      return Attempt.refused(FileReason.NO_ENDING);
    }
    var type = FileType.of(name.get()).filter(one -> wanted.contains(one.family()));
    if (type.isEmpty()) {
      return Attempt.refused(FileReason.TYPE_NOT_TAKEN);
    }
    var wrong = wrong(offered.content(), type.get());
    return wrong == null
        ? scanned(name.get(), type.get(), offered.content())
        : Attempt.refused(wrong);
  }

  private @Nullable Reason wrong(Path content, FileType type) throws IOException {
    long size = Files.size(content);
    if (size == 0) {
      return FileReason.EMPTY;
    }
    if (size > limits.of(type)) {
      return new FileReason.TooLarge(limits.megabytes(type));
    }
    return type.looks().like(content) ? null : FileReason.NOT_WHAT_IT_SAYS;
  }

  private Attempt<Checked> scanned(FileName name, FileType type, Path content) throws IOException {
    return switch (verdict(content)) {
      case HARMFUL -> Attempt.refused(FileReason.HARMFUL);
      case TOO_LARGE -> Attempt.refused(FileReason.TOO_LARGE_TO_CHECK);
      case CLEAN -> kept(name, type, content, State.CLEAN);
      case NO_ANSWER -> kept(name, type, content, State.NOT_CHECKED);
    };
  }

  private Verdict verdict(Path content) throws IOException {
    if (!scanner.setUp()) {
      return Verdict.NO_ANSWER;
    }
    try (InputStream in = Files.newInputStream(content)) {
      return scanner.scan(in);
    }
  }

  private Attempt<Checked> kept(FileName name, FileType type, Path content, State state)
      throws IOException {
    if (type.family() != Family.PICTURE) {
      return Attempt.done(new Checked(name, type, measured(content, null), state, content));
    }
    return switch (pictures.redraw(content, type)) {
      case Attempt.Done<Drawn>(var drawn) -> Attempt.done(drawn(name, type.kept(), drawn, state));
      case Attempt.Refused<Drawn>(var reasons) -> Attempt.refused(reasons);
      case Attempt.Overtaken<Drawn>() -> Attempt.overtaken();
    };
  }

  private static Checked drawn(FileName name, FileType type, Drawn drawn, State state)
      throws IOException {
    var kept = type.endings().contains(name.ending()) ? name : name.ending(type.endings().get(0));
    return new Checked(
        kept, type, measured(drawn.content(), drawn.across()), state, drawn.content());
  }

  private static Measured measured(Path content, @Nullable Across across) throws IOException {
    return new Measured(Files.size(content), Digest.of(content), across);
  }
}
