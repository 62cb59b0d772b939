package org.alongside.record.command;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.alongside.record.CanonicalJson;
import org.alongside.record.Flaw;
import org.alongside.record.Hash;
import org.alongside.record.Json;
import org.alongside.record.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code alongside verify FILE [--head H]}: checks an exported decision, and says what is wrong.
 */
@Command(
    name = "verify",
    description = "Checks that the exported record of a decision is whole and unchanged.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the record is whole", "1:the record is not whole", "2:it can't be read"})
public final class VerifyCommand implements Callable<Integer> {

  private static final long LARGEST = 256L << 20;

  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The record, as downloaded: record.json")
  @Nullable Path file;

  @Option(
      names = "--head",
      paramLabel = "H",
      description = "The fingerprint shown with the outcome. With it, a missing end shows as well.")
  @Nullable String head;

  @Override
  public Integer call() {
    var known = Optional.ofNullable(head).map(String::strip).flatMap(Hash::parse);
    if (head != null && known.isEmpty()) {
      return unreadable("--head is not a code of 64 digits and letters from a to f");
    }
    var path = Objects.requireNonNull(file);
    try {
      if (Files.size(path) > LARGEST) {
        return unreadable(path + " is too large to be a record");
      }
      return judge(path, Files.readAllBytes(path), known);
    } catch (NoSuchFileException missing) {
      return unreadable(path + " does not exist");
    } catch (IOException broken) {
      return unreadable(path + " can't be read");
    }
  }

  private int judge(Path path, byte[] bytes, Optional<Hash> known) {
    if (!looksLikeJson(bytes)) {
      return unreadable(path + " is not a record: it holds no JSON");
    }
    return switch (Verification.of(bytes, known)) {
      case Verification.Valid(var top, var checked) ->
          answer(0, "{\"valid\":true,\"head\":\"%s\",\"headChecked\":%s}".formatted(top, checked));
      case Verification.Invalid(var at, var why) ->
          answer(
              1,
              "{\"valid\":false,\"at\":%d,\"why\":%s}"
                  .formatted(at, CanonicalJson.text(Json.of(words(why)))));
    };
  }

  /** One changed byte can't hide both brackets, so a damaged record is still judged as one. */
  private static boolean looksLikeJson(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8).strip();
    return text.startsWith("{") || text.endsWith("}");
  }

  private int answer(int exitCode, String json) {
    var out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println(json);
    out.flush();
    return exitCode;
  }

  private int unreadable(String why) {
    var err = Objects.requireNonNull(spec).commandLine().getErr();
    err.println("alongside verify: " + why);
    err.flush();
    return 2;
  }

  private static String words(Flaw flaw) {
    try (var stream = VerifyCommand.class.getResourceAsStream("/messages/record.properties");
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
      var messages = new Properties();
      messages.load(reader);
      return Objects.requireNonNull(messages.getProperty(flaw.key()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
