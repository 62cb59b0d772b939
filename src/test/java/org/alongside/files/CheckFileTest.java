package org.alongside.files;

import static org.alongside.files.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.files.FileType.Family;
import org.alongside.participation.Attempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFileTest {

  private static final Set<Family> ALL = EnumSet.allOf(Family.class);

  @TempDir Path folder;

  private Scanner.Verdict says = Scanner.Verdict.CLEAN;
  private boolean scannerThere = true;

  private final Scanner scanner =
      new Scanner() {
        @Override
        public boolean setUp() {
          return scannerThere;
        }

        @Override
        public Verdict scan(InputStream content) {
          return says;
        }
      };

  private final CheckFile check =
      new CheckFile(
          new FileLimits(1 << 20, 2 << 20),
          (picture, type) -> Attempt.refused(FileReason.PICTURE_UNREADABLE),
          scanner);

  private Attempt<Checked> check(String name, byte[] content) throws IOException {
    var waiting = Files.write(Files.createTempFile(folder, "came", ".tmp"), content);
    return check.check(new Offered(name, waiting), ALL);
  }

  @Test
  void aGoodFileIsMeasured() throws IOException {
    var checked = ((Attempt.Done<Checked>) check("a.txt", bytes("hello"))).value();
    assertThat(checked.measured().size()).isEqualTo(5);
    assertThat(checked.measured().sha256())
        .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    assertThat(checked.state()).isEqualTo(StoredFile.State.CLEAN);
  }

  @Test
  void eachWayToBeWrongHasItsReason() throws IOException {
    assertThat(check("a", bytes("x"))).isEqualTo(Attempt.refused(FileReason.NO_ENDING));
    assertThat(check("a.svg", bytes("x"))).isEqualTo(Attempt.refused(FileReason.TYPE_NOT_TAKEN));
    assertThat(check("a.txt", bytes(""))).isEqualTo(Attempt.refused(FileReason.EMPTY));
    assertThat(check("a.pdf", bytes("x"))).isEqualTo(Attempt.refused(FileReason.NOT_WHAT_IT_SAYS));
    assertThat(check("a.txt", new byte[(2 << 20) + 1]))
        .isEqualTo(Attempt.refused(new FileReason.TooLarge(2)));
    assertThat(check("a.png", new byte[(1 << 20) + 1]))
        .isEqualTo(Attempt.refused(new FileReason.TooLarge(1)));
    says = Scanner.Verdict.HARMFUL;
    assertThat(check("a.txt", bytes("x"))).isEqualTo(Attempt.refused(FileReason.HARMFUL));
    says = Scanner.Verdict.TOO_LARGE;
    assertThat(check("a.txt", bytes("x")))
        .isEqualTo(Attempt.refused(FileReason.TOO_LARGE_TO_CHECK));
  }

  @Test
  void onlyWhatTheThingHasRoomForIsTaken() throws IOException {
    var waiting = Files.write(folder.resolve("came"), bytes("hello"));
    assertThat(check.check(new Offered("a.txt", waiting), Set.of(Family.PICTURE)))
        .isEqualTo(Attempt.refused(FileReason.TYPE_NOT_TAKEN));
  }

  @Test
  void withoutAnAnswerTheFileIsKeptAndWaits() throws IOException {
    says = Scanner.Verdict.NO_ANSWER;
    var checked = ((Attempt.Done<Checked>) check("a.txt", bytes("hello"))).value();
    assertThat(checked.state()).isEqualTo(StoredFile.State.NOT_CHECKED);
    scannerThere = false;
    says = Scanner.Verdict.HARMFUL;
    assertThat(check("a.txt", bytes("hello"))).isInstanceOf(Attempt.Done.class);
  }
}
