package org.alongside.people.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.mail.Content;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.participation.Attempt;
import org.alongside.people.Contact;
import org.alongside.people.ContactWay;
import org.alongside.people.DeleteAccount;
import org.alongside.people.EmailAddress;
import org.alongside.people.Experience;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.people.SharedExperience;
import org.alongside.people.Shown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deleting an account leaves none of what was planted about the person, in any table. */
class ErasureTest {

  private static final String MARK = "quokka";

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void nothingPlantedIsLeftAnywhere() {
    var person = SignedInAs.somebody(alongside, "Quokka Planted", Role.MODERATOR);
    plant(person);
    SignedInAs.cookie(alongside, person);
    assertThat(marked()).hasSizeGreaterThan(5);

    var deleted = alongside.bean(DeleteAccount.class).delete(person, alongside.clock().instant());

    assertThat(deleted).isInstanceOf(Attempt.Done.class);
    assertThat(marked()).isEmpty();
    assertThat(alongside.bean(People.class).erased(person)).isTrue();
    assertThat(
            count("SELECT count(*) FROM database.spring_session WHERE principal_name = ?", person))
        .isZero();
    assertThat(count("SELECT count(*) FROM facts.fact WHERE actor = ?::uuid", person))
        .as("the record stays true")
        .isPositive();
  }

  @Test
  void whoeverLeftAfterABackupLeavesAgainOnce() {
    var person = SignedInAs.somebody(alongside, "Came Back");
    var delete = alongside.bean(DeleteAccount.class);
    delete.delete(person, alongside.clock().instant());
    assertThat(delete.repeat()).isZero();
    assertThat(delete.delete(person, alongside.clock().instant()))
        .isInstanceOf(Attempt.Overtaken.class);
  }

  private static void plant(PersonId id) {
    var people = alongside.bean(People.class);
    var now = alongside.clock().instant();
    Person person = people.find(id).orElseThrow();
    var contact =
        new Contact(
            new EmailAddress("quokka@example.org"), "quokka 1", "quokka road", ContactWay.POST);
    var experience = new SharedExperience(Experience.LIVED, Shown.EVERYONE, now);
    people.save(person.with(contact).with(experience));
    var words = Content.of("identity.letter.sign-in", "/", MARK, 15);
    new TransactionTemplate(alongside.bean(PlatformTransactionManager.class))
        .executeWithoutResult(
            status -> alongside.bean(Outbox.class).send(Letter.to(id, UUID.randomUUID(), words)));
    var sql = alongside.bean(JdbcClient.class);
    for (var row : rows()) {
      sql.sql(row).param("person", id.value()).update();
    }
  }

  private static List<String> rows() {
    return List.of(
        """
        INSERT INTO identity.passkey_holder (handle, person) VALUES ('quokka', :person)
        """,
        """
        INSERT INTO identity.passkey (id, credential_id, handle, public_key, signature_count,
            user_verified, backup_eligible, backup_state, transports, name, created_at,
            last_used_at)
        SELECT gen_random_uuid(), 'a', handle, 'b', 0, true, true, true, '', 'quokka key', now(),
            now()
        FROM identity.passkey_holder WHERE person = :person
        """,
        """
        INSERT INTO identity.staff_account (issuer, subject, person, linked_at)
        VALUES ('https://issuer.example', 'quokka', :person, now())
        """,
        """
        INSERT INTO identity.support (id, person, email, asked_at)
        VALUES (gen_random_uuid(), :person, 'friend-of-quokka@example.org', now())
        """,
        """
        INSERT INTO identity.sign_in_request (id, email, browser, token, code, return_to, asked_at)
        SELECT gen_random_uuid(), email, repeat('a', 64), repeat('b', 64), repeat('c', 64), '/',
            now()
        FROM people.person WHERE id = :person
        """);
  }

  /** The tables in which the mark stands in any column, in any case of letters. */
  private static List<String> marked() {
    var sql = JdbcClient.create(alongside.database().owner());
    return sql
        .sql(
            """
            SELECT quote_ident(table_schema) || '.' || quote_ident(table_name)
            FROM information_schema.tables
            WHERE table_type = 'BASE TABLE'
              AND table_schema NOT IN ('pg_catalog', 'information_schema')
            """)
        .query((row, _) -> Objects.requireNonNull(row.getString(1)))
        .list()
        .stream()
        .filter(table -> holds(sql, table))
        .toList();
  }

  private static boolean holds(JdbcClient sql, String table) {
    return sql.sql("SELECT EXISTS (SELECT FROM " + table + " t WHERE t::text ILIKE ?)")
        .param("%" + MARK + "%")
        .query(Boolean.class)
        .single();
  }

  private static int count(String query, PersonId person) {
    return alongside
        .bean(JdbcClient.class)
        .sql(query)
        .param(person.toString())
        .query(Integer.class)
        .single();
  }
}
