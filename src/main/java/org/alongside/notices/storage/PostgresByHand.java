package org.alongside.notices.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.alongside.notices.ByHand;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of people to reach by hand. */
@Repository
class PostgresByHand implements ByHand {

  private final JdbcClient jdbc;

  PostgresByHand(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Waiting> oldest() {
    return jdbc.sql("SELECT * FROM notices.by_hand WHERE NOT told ORDER BY since, id LIMIT :most")
        .param("most", MOST)
        .query(PostgresByHand::read)
        .list();
  }

  @Override
  public void told(UUID id) {
    jdbc.sql("UPDATE notices.by_hand SET told = true WHERE id = :id").param("id", id).update();
  }

  private static Waiting read(ResultSet row, int number) throws SQLException {
    return new Waiting(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("subject"),
        row.getString("about"),
        row.getString("path"),
        row.getObject("since", OffsetDateTime.class).toInstant());
  }
}
