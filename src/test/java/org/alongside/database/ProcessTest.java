package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: stopping, and machines that refuse. */
@Timeout(value = 12, unit = TimeUnit.MINUTES)
class ProcessTest {

  @TempDir Path folder;

  @Test
  void itStopsCleanlyWhenAskedAndStartsAgain() throws Exception {
    try (AlongsideProcess first = AlongsideProcess.running(folder)) {
      assertThat(first.signalled("TERM")).isEqualTo(143);
      assertStopped();
    }
    // A script that runs the tests in its background makes all that they start deaf to Ctrl-C.
    var hearing = List.of("env", "--default-signal=INT");
    try (AlongsideProcess second =
        AlongsideProcess.start(folder, AlongsideProcess.WHOLE, hearing)) {
      second.url();
      assertThat(second.signalled("INT")).isEqualTo(130);
      assertStopped();
      assertThat(second.said().lines())
          .allSatisfy(line -> assertThat(line).doesNotStartWith("\tat "));
    }
  }

  private void assertStopped() throws Exception {
    assertThat(ServerProcess.orphan(folder.resolve("database"))).isEmpty();
    assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
    assertThat(Files.readString(folder.resolve("database.log")))
        .endsWith("database system is shut down\n");
  }

  @Test
  void aFullDiskIsToldInOneLineAndNothingGoesOn() throws Exception {
    assumeTrue(ServerUser.amRoot(), "only root can mount a small disk");
    assumeTrue(
        ran("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", folder.toString()), "no mount");
    try {
      assertRefused(folder.resolve("data"), List.of(), "is full");
    } finally {
      assertThat(ran("umount", folder.toString())).as("nothing uses the disk any more").isTrue();
    }
  }

  @Test
  void anotherUsersFolderIsToldInOneLine() throws Exception {
    assumeTrue(ServerUser.amRoot(), "only root can become another user");
    List<String> asNobody =
        List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs");
    Stream<String> libraries = Arrays.stream(System.getProperty("java.class.path").split(":", -1));
    String test = libraries.map("test -r "::concat).collect(Collectors.joining(" && "));
    List<String> reading = Stream.concat(asNobody.stream(), Stream.of("sh", "-c", test)).toList();
    assumeTrue(ran(reading.toArray(String[]::new)), "the libraries are closed to others");
    Files.createDirectories(folder.resolve("data"));
    assertRefused(folder.resolve("data"), asNobody, "can't be written by nobody");
  }

  private static void assertRefused(Path data, List<String> before, String because)
      throws Exception {
    try (AlongsideProcess refused = AlongsideProcess.start(data, AlongsideProcess.WHOLE, before)) {
      assertThat(refused.ended()).isEqualTo(1);
      assertThat(refused.said()).startsWith("alongside: ").contains(because).hasLineCount(1);
    }
  }

  private static boolean ran(String... words) throws Exception {
    return new ProcessBuilder(words).start().waitFor() == 0;
  }
}
