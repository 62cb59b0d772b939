package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What can be typed, and how it is refused: one line, no stack trace, the right exit code. */
class CommandsTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int typed(String... words) {
    CommandLine line = Commands.line();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return line.execute(Commands.completed(words));
  }

  private String refused(String... words) {
    assertThat(typed(words)).isEqualTo(1);
    assertThat(err.toString()).startsWith("alongside: ").hasLineCount(1);
    return err.toString();
  }

  @Test
  void versionAndHelpAnswer() {
    assertThat(typed("version")).isZero();
    assertThat(typed("--version")).isZero();
    assertThat(out.toString()).startsWith("Alongside ");
    assertThat(typed("help")).isZero();
    assertThat(out.toString()).contains("run", "backup", "restore", "count", "verify", "version");
    assertThat(out.toString()).doesNotContain("warm-up");
  }

  @Test
  void helpTellsEachCommandInWholeSentencesAndWhereTheOptionsAre() {
    assertThat(typed("--help")).isZero();
    String told = out.toString().replaceAll("\\s+", " ");
    assertThat(told).contains("./alongside help run lists its options.");
    Commands.line().getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden() && !command.name().equals("help"))
        .forEach(command -> {
          String first = command.usageMessage().description()[0];
          assertThat(first).as(command.name()).endsWith(".");
          assertThat(told).contains(first);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xyzzy",
        "--nonsense",
        "--port=many",
        "--port=65536",
        "--port=-1",
        "--management-port=70000",
        "backup",
        "restore",
        "run extra"
      })
  void whatIsNotUnderstoodEndsWithTwoAndUsage(String words) {
    assertThat(typed(words.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString()).contains("Usage:");
  }

  @Test
  void aSlipOfTheHandIsAnsweredWithWhatWasMeant() {
    assertThat(typed("bakup")).isEqualTo(2);
    assertThat(err.toString()).contains("Did you mean", "alongside backup");
  }

  @Test
  void withoutACommandTheServerRuns() {
    assertThat(Commands.completed()).containsExactly("run");
    assertThat(Commands.completed("--demo")).containsExactly("run", "--demo");
    assertThat(Commands.completed("count", "x")).containsExactly("count", "x");
  }

  @Test
  void aTakenPortIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(refused("--port", port, "--data", data())).contains("Port " + port, "--port");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderInUseIsNamed() {
    try (DataFolder _ = DataFolder.open(folder)) {
      assertThat(refused("--port=0", "--data", data())).contains(data(), "already running");
    }
  }

  @Test
  void aFileInsteadOfAFolderIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(refused("--port=0", "--data", file.toString())).contains("is a file");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() {
    assertThat(refused("--port=0", "--data", "/proc/nowhere")).contains("/proc/nowhere");
  }

  @Test
  void damagedSettingsAreNamed() throws IOException {
    Files.writeString(folder.resolve("database.properties"), "port=eighty");
    assertThat(refused("--port=0", "--data", data())).contains("database.properties", "damaged");
  }

  @Test
  void lostSettingsAreNoticedBeforeTheyAreMadeAnew() throws IOException {
    Files.createDirectory(folder.resolve("database"));
    assertThat(refused("--port=0", "--data", data())).contains("database.properties", "missing");
    assertThat(folder.resolve("database.properties")).doesNotExist();
  }

  @Test
  void aDemonstrationIsServedElsewhereOnlyWhenAsked() {
    assertThat(typed("--demo", "--address=0.0.0.0", "--data", data())).isEqualTo(2);
    assertThat(err.toString()).contains("--demo-public");
  }

  @Test
  void anAddressOfAnotherMachineIsRefused() {
    assertThat(refused("--address=192.0.2.1", "--data", data())).contains("192.0.2.1");
  }

  @Test
  void nothingIsSavedWhereNothingIs() {
    Path file = folder.resolve("backup.zip");
    assertThat(refused("backup", file.toString(), "--data", data())).contains("no data");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aBackupThatIsNotThereIsNamed() {
    assertThat(refused("restore", "/nowhere.zip", "--data", data())).contains("/nowhere.zip");
  }

  @Test
  void aKeyIsMadeForAnAdministratorWithAnAddressOnly() {
    assertThat(refused("administrator-key", "sam", "--data", data())).contains("email address");
  }

  @Test
  void noKeyIsMadeWhereNothingIs() {
    assertThat(refused("administrator-key", "sam@example.org", "--data", data()))
        .contains("no data");
  }

  private String data() {
    return folder.toString();
  }
}
