package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.facts.Audience;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Goes through action x role and audience x role, each asked of the predicate that pages ask. */
class AccessMatrixTest {

  private static final Path EXPECTED = Path.of("src/test/resources/access-expected.csv");
  private static final Path IDENTITY = Path.of("src/main/resources/messages/identity.properties");
  private static final String RIGHT = "identity.supporters.right.";
  private static final UUID HERE = UUID.randomUUID();
  private static final UUID ELSEWHERE = UUID.randomUUID();
  private static final PersonId AMINA = PersonId.random();
  private static final Set<Role> BY_PLACE_OR_PROJECT =
      EnumSet.range(Role.PROJECT_LEAD, Role.CO_CHAIR_LEARNT);

  private final AccessTable table = AccessTable.load();

  @Test
  void everyActionAndAudienceIsOpenToWhomItShouldBe() throws IOException {
    var rows = rows();
    var roles = roles(rows.getFirst());
    var named = rows.stream().skip(1).map(row -> row[0]).toList();
    assertThat(roles).containsExactly(Role.values());
    assertThat(named).containsExactlyElementsOf(all());
    var wrong = new ArrayList<String>();
    for (var row : rows.subList(1, rows.size())) {
      for (int at = 0; at < roles.size(); at++) {
        boolean expected = row[at + 1].equals("y");
        if (open(row[0], roles.get(at), HERE) != expected) {
          wrong.add(row[0] + " for " + roles.get(at) + " should be " + expected);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsHeldInAProjectOpensInAnotherOnlyWhatEverybodyMayDo() {
    for (var role : BY_PLACE_OR_PROJECT) {
      for (var what : inProjects()) {
        assertThat(open(what, role, ELSEWHERE))
            .as("%s for %s of another project", what, role)
            .isEqualTo(open(what, Role.SIGNED_IN, ELSEWHERE));
      }
    }
  }

  /** Product: partners and staff, and both groups, use the same screens; the exceptions are few. */
  @Test
  void bothGroupsMayDoTheSameButForTheNamedExceptions() {
    var different =
        all().stream()
            .filter(what ->
                open(what, Role.PARTNER_LIVED, HERE) != open(what, Role.PARTNER_LEARNT, HERE)
                    || open(what, Role.CO_CHAIR_LIVED, HERE)
                        != open(what, Role.CO_CHAIR_LEARNT, HERE))
            .toList();
    // Levels: the lived partners confirm the level; early signs go to the lead and to them.
    assertThat(different).containsExactly("CONFIRM_LEVEL", "SEE_EARLY_SIGNS");
  }

  /** House: what an administrator can do (settings, people, keys) is small. */
  @Test
  void anAdministratorMayDoLittleMoreThanAnybody() {
    assertThat(more(Role.ADMINISTRATOR))
        .containsExactly(
            "READ_INSTALLATION_RECORD",
            "SEE_ROLES",
            "GIVE_ROLE",
            "CHANGE_SETTINGS",
            "CHANGE_THRESHOLDS",
            "ADMINISTRATORS");
  }

  @Test
  void theBoardReadsAndChangesNothing() {
    assertThat(more(Role.BOARD_READER))
        .isNotEmpty()
        .allMatch(what -> what.startsWith("READ_") || what.equals("PARTICIPANTS"));
  }

  @Test
  void rolesWithoutAScreenYetOpenNothing() {
    for (var role : List.of(Role.SAFEGUARDING_LEAD, Role.MODERATOR)) {
      assertThat(more(role)).as("%s", role).isEmpty();
    }
  }

  @Test
  void anAnalystReadsNumbersAndAnswersAndSaysWhatMayNotCount() {
    assertThat(more(Role.ANALYST))
        .containsExactlyInAnyOrder(
            "READ_CONSULTATION_PROGRESS", "EXPORT_RESPONSES", "JUDGE_RESPONSES");
  }

  /** Nobody outside the partnership decides, and nobody signed out changes anything in it. */
  @Test
  void onlyPartnersDecide() {
    var partners = EnumSet.range(Role.PARTNER_LIVED, Role.CO_CHAIR_LEARNT);
    for (var what : List.of("RESPOND", "CHAIR_DECISION", "DRAFT_DECISION", "AGREE_MANDATE")) {
      for (var role : EnumSet.complementOf(partners)) {
        assertThat(open(what, role, HERE)).as("%s for %s", what, role).isFalse();
      }
    }
  }

  @Test
  void aSupporterNeverTouchesTheAccountOrTheRolesOfWhomTheyActFor() {
    var access = new Access(table, List.of(holding(EnumSet.allOf(Role.class))));
    var supporter = Actor.acting(PersonId.random(), AMINA);
    for (var action :
        List.of(
            Action.SEE_OWN_ACCOUNT,
            Action.CHANGE_OWN_ACCOUNT,
            Action.CHANGE_OWN_KEYS,
            Action.GIVE_ROLE,
            Action.CHANGE_SETTINGS,
            Action.ISSUE_SIGN_IN_CARD)) {
      assertThat(access.may(supporter, action, null)).as("%s", action).isFalse();
    }
  }

  /** Nobody takes, changes or leaves a place for somebody, nor agrees or decides for them. */
  @Test
  void aSupporterReadsAndSavesWhatSomebodySaysAndNothingElse() {
    assertThat(table.rightsOfSupporters())
        .containsExactly(
            Action.READ_INSTALLATION_RECORD,
            Action.READ_NAMED_PROJECT,
            Action.READ_DRAFT_PROJECT,
            Action.READ_PARTNERSHIP,
            Action.READ_DRAFT_DECISION,
            Action.RESPOND,
            Action.READ_DRAFT_CONSULTATION,
            Action.READ_DRAFT_PUBLICATION,
            Action.READ_CONSULTATION_PROGRESS,
            Action.REMARK_ON_PROMISE,
            Action.SEE_EARLY_SIGNS);
    var access = new Access(table, List.of(holding(EnumSet.allOf(Role.class))));
    var supporter = Actor.acting(PersonId.random(), AMINA);
    var may =
        Arrays.stream(Action.values())
            .filter(action -> !anybodys(action) && access.may(supporter, action, where(action)))
            .toList();
    assertThat(may).containsExactlyElementsOf(table.rightsOfSupporters());
  }

  /** What anybody has who is signed in, nobody gives. */
  private boolean anybodys(Action action) {
    var roles = table.rule(action).roles();
    return roles.contains(Role.EVERYONE) || roles.contains(Role.SIGNED_IN);
  }

  /** What the person reads when they ask a supporter is what the table gives, no more, no less. */
  @Test
  void whatIsConsentedToIsExactlyWhatActingGives() throws IOException {
    var words = new Properties();
    try (var file = Files.newBufferedReader(IDENTITY)) {
      words.load(file);
    }
    var told =
        words.stringPropertyNames().stream()
            .filter(key -> key.startsWith(RIGHT))
            .map(key -> key.substring(RIGHT.length()).toUpperCase(Locale.ROOT).replace('-', '_'))
            .map(Action::valueOf)
            .toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(table.rightsOfSupporters());
  }

  private List<String> more(Role role) {
    return all().stream()
        .filter(what -> open(what, role, HERE) && !open(what, Role.SIGNED_IN, HERE))
        .toList();
  }

  private static List<String> all() {
    return Stream.concat(
            Arrays.stream(Action.values()).map(Enum::name),
            Arrays.stream(Audience.values()).map(Enum::name))
        .toList();
  }

  private List<String> inProjects() {
    return all().stream()
        .filter(
            what -> !isAction(what) || table.rule(Action.valueOf(what)).scope() == Scope.PROJECT)
        .toList();
  }

  private static boolean isAction(String what) {
    return Arrays.stream(Action.values()).anyMatch(action -> action.name().equals(what));
  }

  /** Asks the predicate as somebody who holds this role here, and nothing else. */
  private boolean open(String what, Role role, UUID project) {
    var held = EnumSet.of(role);
    if (role == Role.CO_CHAIR_LIVED) {
      held.add(Role.PARTNER_LIVED);
    } else if (role == Role.CO_CHAIR_LEARNT) {
      held.add(Role.PARTNER_LEARNT);
    }
    boolean byPlace = BY_PLACE_OR_PROJECT.contains(role);
    var access = new Access(table, byPlace ? List.of(holding(held)) : List.of());
    var actor = actor(role, byPlace);
    if (!isAction(what)) {
      return access.reads(actor, Audience.valueOf(what), project);
    }
    var action = Action.valueOf(what);
    return access.may(actor, action, table.rule(action).scope() == Scope.PROJECT ? project : null);
  }

  private @Nullable UUID where(Action action) {
    return table.rule(action).scope() == Scope.PROJECT ? HERE : null;
  }

  private static Actor actor(Role role, boolean byPlace) {
    if (role == Role.EVERYONE) {
      return Actor.stranger();
    }
    return byPlace ? Actor.of(AMINA) : Actor.of(AMINA, role);
  }

  private static Standings holding(Set<Role> held) {
    return new Standings() {
      @Override
      public Set<Role> of(PersonId person, UUID where) {
        return person.equals(AMINA) && where.equals(HERE) ? held : Set.of();
      }

      @Override
      public Set<Role> anywhere(PersonId person) {
        return person.equals(AMINA) ? held : Set.of();
      }
    };
  }

  private static List<Role> roles(String[] header) {
    return Arrays.stream(header).skip(1).map(Role::valueOf).toList();
  }

  private static List<String[]> rows() throws IOException {
    return Files.readAllLines(EXPECTED).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(",", -1))
        .toList();
  }
}
