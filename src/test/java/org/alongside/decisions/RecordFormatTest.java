package org.alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.counting.Threshold;
import org.alongside.facts.Channel;
import org.alongside.participation.Side;
import org.alongside.partnerships.PartnershipId;
import org.alongside.record.Commitment;
import org.alongside.record.EntryType;
import org.alongside.record.Hash;
import org.alongside.record.Json;
import org.alongside.record.Opening;
import org.junit.jupiter.api.Test;

/** What the page about the format says of each entry's members is what is written. */
class RecordFormatTest {

  private static final Path PAGE = Path.of("docs/record-format.md");
  private static final Path CODE = Path.of("src/main/java/org/alongside/decisions");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[a-zA-Z`, ]+`) \\| (.*) \\|$");
  private static final Pattern NAME = Pattern.compile("`([a-zA-Z]+)`");
  private static final Pattern MEMBER =
      Pattern.compile("`([a-zA-Z]+)`(?: \\(((?:`[a-zA-Z]+`(?:, )?)+)[^)]*\\))?");

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final UUID ID = UUID.randomUUID();
  private static final Commitment WORDS = new Commitment(Hash.NONE);
  private static final Proposal PROPOSAL = new Proposal("Which?", "Why", List.of("One", "Two"));
  private static final Round ROUND =
      new Round(1, 1, PROPOSAL, new Round.Span(NOW, NOW.plusSeconds(60), null), false);

  @Test
  void everyEntryHasExactlyTheMembersThatThePageTells() throws IOException {
    var told = told();
    assertThat(told.keySet()).isEqualTo(codes(Arrays.asList(EntryType.values())));
    for (var type : EntryType.values()) {
      assertThat(told.get(type.code())).as(type.code()).isEqualTo(written(type));
    }
  }

  @Test
  void whatIsWrittenIsPutTogetherInOnePlace() throws IOException {
    var entering = Pattern.compile("minutes\\.enter\\((?:[^;]|\\n)*?;");
    var elsewhere = new TreeSet<String>();
    int entries = 0;
    try (var files = Files.list(CODE)) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        for (var found : entering.matcher(Files.readString(file)).results().toList()) {
          entries++;
          if (!found.group().contains("Payloads.")) {
            elsewhere.add(file.getFileName() + ": " + found.group());
          }
        }
      }
    }
    assertThat(entries).isGreaterThanOrEqualTo(EntryType.values().length - 1);
    assertThat(elsewhere).isEmpty();
  }

  /** The members of each type as the page tells them; inner members follow a dot. */
  private static Map<String, Set<String>> told() throws IOException {
    var page = Files.readString(PAGE);
    var told = new TreeMap<String, Set<String>>();
    ROW.matcher(page.substring(page.indexOf("| type | members |")))
        .results()
        .forEach(row ->
            NAME.matcher(row.group(1))
                .results()
                .forEach(type -> told.put(type.group(1), members(row.group(2)))));
    return told;
  }

  private static Set<String> members(String cell) {
    var members = new TreeSet<String>();
    MEMBER
        .matcher(cell)
        .results()
        .forEach(member -> {
          if (member.group(2) == null) {
            members.add(member.group(1));
          } else {
            NAME.matcher(member.group(2))
                .results()
                .forEach(inner -> members.add(member.group(1) + "." + inner.group(1)));
          }
        });
    return members;
  }

  private static Set<String> codes(List<EntryType> types) {
    return types.stream().map(EntryType::code).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> written(EntryType type) {
    return payloads(type)
        .flatMap(payload -> paths("", payload))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> paths(String name, Json value) {
    return switch (value) {
      case Json.Members inner ->
          inner.values().entrySet().stream()
              .flatMap(each ->
                  paths(
                      name.isEmpty() ? each.getKey() : name + "." + each.getKey(),
                      each.getValue()));
      case Json.Items items when items.values().stream().allMatch(Json.Members.class::isInstance) ->
          items.values().stream().flatMap(each -> paths(name, each));
      case Json.Items _, Json.Text _, Json.Whole _, Json.Truth _, Json.Nothing _ -> Stream.of(name);
    };
  }

  /** An entry of this type with everything that it can say. */
  private static Stream<Json.Members> payloads(EntryType type) {
    var day = LocalDate.of(2027, 3, 1);
    return switch (type) {
      case OPENED, REOPENED ->
          Stream.of(
              opened(new Method.NoObjections()),
              opened(new Method.BothGroupsAgree(Threshold.MORE_THAN_HALF)));
      case EXTENDED -> Stream.of(Payloads.extended(ROUND));
      case AMENDED -> Stream.of(Payloads.amended(ROUND, List.of(ID)));
      case RESPONDED ->
          Stream.of(
              Payloads.responded(
                  new Response(ID, 1, 1, Answer.CONCERN, WORDS, Channel.WEB, null, NOW)));
      case OBJECTED -> Stream.of(Payloads.objected(ID, ID, 1, WORDS));
      case OBJECTION_TESTED ->
          Stream.of(Payloads.tested(ID, ID, new Objection.Test(true, true, false)));
      case OBJECTION_CLOSED -> Stream.of(Payloads.objectionClosed(ID, "owner"));
      case CLOSED -> Stream.of(Payloads.closed(ROUND));
      case COUNTED -> Stream.of(Payloads.counted(ROUND, Map.of()));
      case OUTCOME -> Stream.of(Payloads.outcome(ROUND, Result.AGREED));
      case DISSENTED -> Stream.of(Payloads.dissented(new Dissent(ID, WORDS, true, NOW)));
      case FACILITATED -> Stream.of(Payloads.facilitated());
      case OVERRIDDEN -> {
        var told = new OrganisationActed.Told("What", "Why", "Input");
        yield Stream.of(Payloads.overridden(new OrganisationActed(day, told, NOW)));
      }
      case REVIEWED -> Stream.of(Payloads.reviewed(day));
    };
  }

  private static Json.Members opened(Method method) {
    var terms = new Terms(PROPOSAL, method, new Timetable(NOW, NOW.plusSeconds(60), null), 2);
    var home = new Dossier.Home(PartnershipId.random(), ID);
    var open =
        new OpenDecision(
            new Dossier(DecisionId.random(), home, 1, 1, terms),
            List.of(),
            List.of(ROUND),
            List.of(),
            null);
    return Payloads.opened(open, List.of(new Opening.Asked(ID, Side.LIVED, WORDS)), NOW);
  }
}
