package org.alongside.people.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.TreeSet;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.alongside.people.DeleteAccount;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Something is planted in every column that the list of personal data names. Deleting the account
 * leaves what the list says stays, and nothing else in any column of any table.
 */
class ErasureTest {

  private static RunningAlongside alongside;
  private static PersonId person;
  private static Planted planted;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.start();
    person = SignedInAs.somebody(alongside, "Quokka Planted");
    planted =
        Planted.about(
            person, SignedInAs.somebody(alongside, "Somebody Else"), alongside.database());
    SignedInAs.cookie(alongside, person);
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void nothingStaysBeyondWhatTheListSays() {
    var unplanted = new TreeSet<>(Planted.listed().keySet());
    unplanted.removeAll(planted.filled(alongside.database()));
    assertThat(unplanted).containsExactly("people.erasure.person");
    assertThat(count("SELECT count(*) FROM database.spring_session WHERE principal_name = ?"))
        .isEqualTo(2);

    assertThat(delete()).isInstanceOf(Attempt.Done.class);

    Planted.assertForgotten(planted, alongside.database());
    assertThat(alongside.bean(People.class).erased(person)).isTrue();
    assertThat(count("SELECT count(*) FROM facts.fact WHERE actor = ?::uuid"))
        .as("the record stays true")
        .isPositive();
    assertThat(delete()).as("once").isInstanceOf(Attempt.Overtaken.class);
  }

  private static Attempt<PersonId> delete() {
    var deleted =
        new TransactionTemplate(alongside.bean(PlatformTransactionManager.class))
            .execute(_ ->
                alongside.bean(DeleteAccount.class).delete(person, alongside.clock().instant()));
    return Objects.requireNonNull(deleted);
  }

  private static int count(String query) {
    return alongside
        .bean(JdbcClient.class)
        .sql(query)
        .param(person.toString())
        .query(Integer.class)
        .single();
  }
}
