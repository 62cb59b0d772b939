package org.alongside.formats.storage;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.formats.Form;
import org.alongside.formats.Preferences;
import org.alongside.people.Downloadable;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which form each person likes best, forgotten with their account. */
@Repository
class PostgresPreferences implements Preferences, Erasable, Downloadable {

  private final JdbcClient sql;

  PostgresPreferences(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Form> preferred(PersonId person) {
    return sql.sql("SELECT form FROM formats.preference WHERE person = ?")
        .param(person.value())
        .query(String.class)
        .optional()
        .flatMap(Form::read);
  }

  @Override
  public void keep(PersonId person, @Nullable Form form) {
    if (form == null) {
      forget(person);
      return;
    }
    sql.sql(
            """
            INSERT INTO formats.preference (person, form) VALUES (?, ?)
            ON CONFLICT (person) DO UPDATE SET form = excluded.form
            """)
        .params(person.value(), form.code())
        .update();
  }

  private void forget(PersonId person) {
    sql.sql("DELETE FROM formats.preference WHERE person = ?").param(person.value()).update();
  }

  @Override
  public void erase(PersonId person, Instant now) {
    forget(person);
  }

  @Override
  public String part() {
    return "formats";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return preferred(person).stream().map(form -> Map.of("form", form.code()));
  }
}
