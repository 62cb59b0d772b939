package org.alongside.record.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.record.ARecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerifyCommandTest {

  private static final String HEAD = ARecord.entries().getLast().hash().hex();

  @TempDir Path folder = Path.of("");
  private Path file = folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    file = Files.write(folder.resolve("record.json"), ARecord.file());
  }

  private int run(String... arguments) {
    return new CommandLine(new VerifyCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  @Test
  void aWholeRecordIsValid() {
    assertEquals(0, run(file.toString()));
    assertEquals(
        "{\"valid\":true,\"head\":\"" + HEAD + "\",\"headChecked\":false}\n", out.toString());
  }

  @Test
  void aKnownHeadIsChecked() {
    assertEquals(0, run(file.toString(), "--head", HEAD));
    assertTrue(out.toString().endsWith("\"headChecked\":true}\n"));
    assertEquals(1, run(file.toString(), "--head", "0".repeat(64)));
  }

  @Test
  void aChangedRecordIsNotValidAndTheEntryIsNamed() throws IOException {
    Files.writeString(file, Files.readString(file).replace("stand-aside", "Stand-aside"));
    assertEquals(1, run(file.toString()));
    assertEquals(
        "{\"valid\":false,\"at\":6,\"why\":\"What this entry says was changed.\"}\n",
        out.toString());
  }

  @Test
  void aDamagedRecordIsStillJudged() throws IOException {
    var whole = Files.readString(file);
    for (var damaged : new String[] {"x" + whole.substring(1), whole.substring(0, 900)}) {
      Files.writeString(file, damaged);
      assertEquals(1, run(file.toString()));
    }
    assertTrue(out.toString().startsWith("{\"valid\":false,\"at\":0,\"why\":"));
  }

  @Test
  void whatCantBeReadIsSaidOnTheErrorStream() throws IOException {
    assertEquals(2, run(folder.resolve("nowhere.json").toString()));
    assertEquals(2, run(folder.toString()));
    assertEquals(2, run(Files.writeString(folder.resolve("notes.txt"), "notes").toString()));
    assertEquals(2, run(file.toString(), "--head", "beef"));
    assertEquals(2, run());
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("nowhere.json does not exist"));
  }
}
