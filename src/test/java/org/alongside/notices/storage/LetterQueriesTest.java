package org.alongside.notices.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.database.CountedQueries;
import org.alongside.database.RunningAlongside;
import org.alongside.mail.About;
import org.alongside.mail.Content;
import org.alongside.mail.Kind;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.mail.Pace;
import org.alongside.mail.Paces;
import org.alongside.people.Contact;
import org.alongside.people.ContactWay;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** To tell 200 people asks the database as often as to tell 2, whatever each of them has chosen. */
class LetterQueriesTest {

  private static final int FEW = 5;
  private static final int MANY = 200;

  /** People, paces, keys, letters, jobs to carry and to gather, and the list of who is rung. */
  private static final int MOST = 9;

  private static final List<Pace> PACES =
      List.of(Pace.AT_ONCE, Pace.DAILY, Pace.WEEKLY, Pace.NEVER);

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.start();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void twoHundredPartnersAskNoMoreThanAFew() {
    var about = About.of(Kind.DECISIONS, UUID.randomUUID());
    var few = mixed(FEW);
    var many = mixed(MANY);
    var cause = UUID.randomUUID();
    int asked = reach(UUID.randomUUID(), few, about);
    assertThat(reach(cause, many, about)).isEqualTo(asked).isLessThanOrEqualTo(MOST);
    assertThat(letters(cause)).isEqualTo(Map.of("false", 40L, "true", 80L));
    assertThat(byHand(cause)).isEqualTo(40);
    assertThat(jobs(cause)).as("each is carried or gathered").isEqualTo(120);
    reach(cause, many, about);
    assertThat(letters(cause)).as("told once").isEqualTo(Map.of("false", 40L, "true", 80L));
  }

  @Test
  void twoHundredFollowersAskNoMoreThanTwo() {
    int asked = follow(2);
    assertThat(follow(MANY)).isEqualTo(asked).isLessThanOrEqualTo(MOST);
  }

  private static int follow(int number) {
    var about = About.followed(UUID.randomUUID(), Pace.AT_ONCE);
    var held = About.followed(UUID.randomUUID(), Pace.DAILY);
    var cause = UUID.randomUUID();
    var letters = new ArrayList<Letter>();
    for (int i = 0; i < number; i++) {
      var address = new EmailAddress("follower." + i + "." + cause + "@example.org");
      letters.add(letter(address, cause).about(i % 2 == 0 ? about : held));
    }
    int asked = counted(() -> alongside.bean(Outbox.class).send(letters));
    assertThat(letters(cause))
        .isEqualTo(Map.of("false", (long) number / 2, "true", (long) number / 2));
    return asked;
  }

  private static Letter letter(EmailAddress address, UUID cause) {
    return Letter.to(address, cause, content().leaving("/following/stop?t=" + cause));
  }

  private static Content content() {
    return Content.of("notices.role-given", "/me");
  }

  /** A fifth each: at once, daily, weekly, not at all, and rung. */
  private static List<PersonId> mixed(int number) {
    return IntStream.range(0, number).mapToObj(LetterQueriesTest::joins).toList();
  }

  private static PersonId joins(int number) {
    var email = new EmailAddress(UUID.randomUUID() + "@example.org");
    boolean rung = number % 5 == 4;
    var contact =
        rung ? new Contact(null, "01632 960123", null, ContactWay.PHONE) : Contact.by(email);
    var person = Person.joining("Ann", contact, alongside.clock().instant());
    alongside.bean(People.class).add(person);
    if (number % 5 > 0 && !rung) {
      var paces = alongside.bean(Paces.class);
      paces.set(person.id(), Kind.DECISIONS, PACES.get(number % 5), alongside.clock().instant());
    }
    return person.id();
  }

  private static int reach(UUID cause, List<PersonId> whom, About about) {
    var now = alongside.clock().instant();
    var reach = alongside.bean(ReachPeople.class);
    return counted(() -> reach.reach(cause, whom, content(), about, now));
  }

  private static int counted(Runnable work) {
    return Objects.requireNonNull(
        alongside.bean(TransactionTemplate.class).execute(_ -> CountedQueries.during(work)));
  }

  /** How many are told together with others later, and how many are not. */
  private static Map<String, Long> letters(UUID cause) {
    return sql("SELECT (together IS NOT NULL)::text FROM mail.letter WHERE cause = ?", cause)
        .stream()
        .collect(Collectors.groupingBy(held -> held, Collectors.counting()));
  }

  private static long byHand(UUID cause) {
    return sql("SELECT person::text FROM notices.by_hand WHERE cause = ?", cause).size();
  }

  private static long jobs(UUID cause) {
    return Set.copyOf(
            sql(
                """
                SELECT task_instance FROM database.scheduled_tasks
                 JOIN mail.letter ON task_instance IN (id::text, together::text) WHERE cause = ?
                """,
                cause))
        .size();
  }

  private static List<String> sql(String sql, UUID cause) {
    var found = new ArrayList<String>();
    alongside
        .bean(JdbcClient.class)
        .sql(sql)
        .param(cause)
        .query(row -> {
          found.add(row.getString(1));
        });
    return found;
  }
}
