package org.alongside.decisions.storage;

import static org.alongside.decisions.storage.StoredDecision.CLOSES;
import static org.alongside.decisions.storage.StoredDecision.MEANWHILE;
import static org.alongside.decisions.storage.StoredDecision.done;
import static org.alongside.decisions.storage.StoredDecision.majority;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.counting.command.CountCommand;
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.ExportDecision;
import org.alongside.decisions.Method;
import org.alongside.decisions.RecordDissent;
import org.alongside.decisions.ReopenDecision;
import org.alongside.decisions.Timetable;
import org.alongside.participation.Side;
import org.alongside.record.ExportedFile;
import org.alongside.record.Ledger;
import org.alongside.record.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The exported record: anyone can check it and count it again without the platform. */
class ExportDecisionTest {

  private final StoredDecision stored = new StoredDecision(3, 2);

  @TempDir private Path folder = Path.of("");

  @AfterEach
  void drop() {
    stored.close();
  }

  private String export(DecisionId id) {
    var file = ExportedFile.of(stored.verb(ExportDecision.class).file(id).orElseThrow());
    var head = stored.verb(Ledger.class).head(id.value());
    assertThat(Verification.of(file, head))
        .isEqualTo(new Verification.Valid(head.orElseThrow(), true));
    return new String(file, StandardCharsets.UTF_8);
  }

  private record Recounted(int exit, String out, String err) {}

  private Recounted recount(String export) throws IOException {
    var file = Files.writeString(folder.resolve("record.json"), export);
    var out = new StringWriter();
    var err = new StringWriter();
    int exit =
        new CommandLine(new CountCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(file.toString());
    return new Recounted(exit, out.toString().strip(), err.toString().strip());
  }

  /** What is printed when the recount agrees with the record. */
  private String recounted(String export) throws IOException {
    var recounted = recount(export);
    assertThat(recounted.err()).isEmpty();
    assertThat(recounted.exit()).isZero();
    return recounted.out();
  }

  @Test
  void nothingIsExportedWhileCountsAreHidden() {
    var id = stored.opened(majority());
    assertThat(stored.verb(ExportDecision.class).file(id)).isEqualTo(Optional.empty());
  }

  @Test
  void doubleMajorityIsRecountedBySide() throws IOException {
    var id = stored.opened(majority());
    stored.allAnswer(id, Answer.DISAGREE, MEANWHILE);
    stored.allAnswer(id, Answer.AGREE, MEANWHILE);
    done(stored.answers(id, stored.chair(Side.LIVED), Answer.DISAGREE, MEANWHILE));
    done(stored.closes(id, CLOSES));
    assertThat(recounted(export(id)))
        .isEqualTo(
            "{\"rule\":\"both-groups-agree\",\"result\":\"AGREED\","
                + "\"lived\":{\"asked\":3,\"answered\":3,\"agree\":2,\"disagree\":1,\"abstain\":0},"
                + "\"learnt\":{\"asked\":2,\"answered\":2,\"agree\":2,\"disagree\":0,\"abstain\":0},"
                + "\"recorded\":\"AGREED\",\"same\":true}");
  }

  @Test
  void openObjectionIsSeenByTheRecountAndAnotherOutcomeIsNoticed() throws IOException {
    var id = stored.opened(new Method.NoObjections());
    stored.allAnswer(id, Answer.NO_OBJECTION, MEANWHILE);
    done(stored.answers(id, stored.of(Side.LIVED).getLast(), Answer.OBJECT, MEANWHILE));
    done(stored.closes(id, CLOSES));
    var export = export(id);
    assertThat(recounted(export))
        .contains("\"result\":\"NOT_AGREED\"", "\"openObjections\":1", "\"same\":true");
    var other = recount(export.replace("\"NOT_AGREED\"", "\"AGREED\""));
    assertThat(other.exit()).isEqualTo(1);
    assertThat(other.out())
        .contains("\"result\":\"NOT_AGREED\"", "\"recorded\":\"AGREED\"", "\"same\":false");
    assertThat(other.err()).endsWith("result is NOT_AGREED, and the record says AGREED");
    assertThat(export).doesNotContain("too far");
  }

  @Test
  void anotherNumberWithTheSameOutcomeIsNoticedToo() throws IOException {
    var id = stored.opened(majority());
    stored.allAnswer(id, Answer.AGREE, MEANWHILE);
    done(stored.closes(id, CLOSES));
    var other = recount(export(id).replace("\"favour\":3", "\"favour\":2"));
    assertThat(other.exit()).isEqualTo(1);
    assertThat(other.out()).contains("\"result\":\"AGREED\"", "\"same\":false");
    assertThat(other.err()).endsWith("lived agree is 3, and the record says 2");
  }

  @Test
  void secondAttemptIsCountedWithThePeopleItAsked() throws IOException {
    var id = stored.opened(majority());
    done(stored.closes(id, CLOSES));
    var opens = CLOSES.plus(Duration.ofDays(7));
    var again = new Timetable(opens, opens.plus(Duration.ofDays(8)), null);
    var reopen = stored.verb(ReopenDecision.class);
    done(stored.within(() -> reopen.reopen(id, stored.chair(Side.LEARNT), again, CLOSES)));
    stored.joins(Side.LEARNT);
    stored.agreedToOpen(id, CLOSES);
    var before = export(id);
    done(stored.opens(id, opens));
    stored.allAnswer(id, Answer.AGREE, opens);
    assertThat(ExportedFile.of(stored.verb(ExportDecision.class).file(id).orElseThrow()))
        .as("counts stay hidden, and what was counted stays known")
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(before);
    done(stored.closes(id, stored.open(id).current().span().closes()));
    assertThat(recounted(export(id)))
        .contains("\"learnt\":{\"asked\":3,\"answered\":3", "\"same\":true");
  }

  @Test
  void dissentIsInItAndItsNameOnlyWhenAgreed() {
    var id = stored.opened(majority());
    stored.allAnswer(id, Answer.AGREE, MEANWHILE);
    done(stored.closes(id, CLOSES));
    var dissent = stored.verb(RecordDissent.class);
    var quiet = stored.chair(Side.LIVED);
    done(
        stored.within(
            () -> dissent.record(id, Actor.of(quiet), "It costs too much.", false, CLOSES)));
    assertThat(export(id)).contains("It costs too much.").doesNotContain("Somebody");
    var open = stored.chair(Side.LEARNT);
    done(
        stored.within(
            () -> dissent.record(id, Actor.of(open), "It comes too late.", true, CLOSES)));
    assertThat(export(id)).contains("It comes too late.", "Somebody");
  }

  @Test
  void fileThatIsNoRecordIsRefusedWithItsLine() throws IOException {
    assertThat(recount("{\n\"format\":\"other\"}").err())
        .endsWith("line 1: this is not the record of a decision");
    var broken = recount("{\n\"format\":,}");
    assertThat(broken.exit()).isEqualTo(2);
    assertThat(broken.err()).contains("record.json: line 2: ");
  }
}
