package org.alongside.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of erasures that stands outside the database, so that a restore of an older backup can
 * repeat them; ids and moments only, one a line, and only ever added to.
 */
public record ErasureFile(Path path) {

  private static final Pattern LINE =
      Pattern.compile(
          "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\\d{4}-\\d\\d-\\d\\dT[0-9:.]{8,18}Z)");

  /** Where a data folder keeps it. */
  public static ErasureFile in(Path folder) {
    return new ErasureFile(folder.resolve("erasures.txt"));
  }

  /** Everyone on the list; a line that a crash cut short does not count. */
  public Map<UUID, Instant> read() {
    Map<UUID, Instant> erasures = new TreeMap<>();
    if (Files.exists(path)) {
      lines().forEach(line -> add(line, erasures));
    }
    return erasures;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(path).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new Halt("%s can't be read: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static void add(String line, Map<UUID, Instant> erasures) {
    Matcher whole = LINE.matcher(line);
    if (whole.matches()) {
      erasures.put(UUID.fromString(whole.group(1)), Instant.parse(whole.group(2)));
    }
  }

  /** Adds those who are missing, and returns when they are safe on the disk. */
  public void add(Map<UUID, Instant> erasures) {
    Map<UUID, Instant> missing = new TreeMap<>(erasures);
    missing.keySet().removeAll(read().keySet());
    if (missing.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder("\n");
    missing.forEach((person, at) -> lines.append(person).append(' ').append(at).append('\n'));
    append(lines.toString());
  }

  private void append(String lines) {
    try (FileChannel channel =
        FileChannel.open(
            path,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
      OwnFile.keepOwner(path);
    } catch (IOException e) {
      throw Trouble.writing(path, e);
    }
  }
}
