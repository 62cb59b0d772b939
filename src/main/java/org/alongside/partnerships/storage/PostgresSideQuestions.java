package org.alongside.partnerships.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.partnerships.PartnershipId;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.SideQuestion;
import org.alongside.partnerships.SideQuestionId;
import org.alongside.partnerships.SideQuestions;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions of one side, with the last answer of each place. */
@Repository
class PostgresSideQuestions implements SideQuestions {

  private static final String SELECT = "SELECT * FROM partnerships.side_question WHERE ";

  private final JdbcClient sql;

  PostgresSideQuestions(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void ask(SideQuestion question) {
    sql.sql(
            """
            INSERT INTO partnerships.side_question (id, partnership, side, kind, place, asked_by,
                asked_at, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(question.id().value(), question.partnership().value(), question.side().name())
        .params(question.about().kind().name(), question.about().place().value())
        .params(question.life().askedBy().value(), Timestamp.from(question.life().askedAt()))
        .param(question.life().state().name())
        .update();
  }

  @Override
  public Optional<SideQuestion> find(SideQuestionId id) {
    return sql.sql(SELECT + "id = ?")
        .param(id.value())
        .query(PostgresSideQuestions::read)
        .optional();
  }

  @Override
  public List<SideQuestion> open(PartnershipId partnership) {
    return sql.sql(SELECT + "partnership = ? AND state = 'OPEN' ORDER BY asked_at, id")
        .param(partnership.value())
        .query(PostgresSideQuestions::read)
        .list();
  }

  private static SideQuestion read(ResultSet row, int number) throws SQLException {
    var about =
        new SideQuestion.About(
            SideQuestion.Kind.valueOf(row.getString("kind")),
            new PlaceId(row.getObject("place", UUID.class)));
    var life =
        new SideQuestion.Life(
            new PersonId(row.getObject("asked_by", UUID.class)),
            row.getTimestamp("asked_at").toInstant(),
            SideQuestion.State.valueOf(row.getString("state")));
    return new SideQuestion(
        new SideQuestionId(row.getObject("id", UUID.class)),
        new PartnershipId(row.getObject("partnership", UUID.class)),
        Side.valueOf(row.getString("side")),
        about,
        life);
  }

  @Override
  public Map<SideQuestionId, Map<PlaceId, Boolean>> answers(List<SideQuestion> questions) {
    var all = new HashMap<SideQuestionId, Map<PlaceId, Boolean>>();
    if (!questions.isEmpty()) {
      var ids = questions.stream().map(question -> question.id().value()).toArray(UUID[]::new);
      sql.sql("SELECT * FROM partnerships.side_answer WHERE question = ANY(?)")
          .param(ids)
          .query(row -> {
            var id = new SideQuestionId(row.getObject("question", UUID.class));
            all.computeIfAbsent(id, _ -> new HashMap<>())
                .put(new PlaceId(row.getObject("place", UUID.class)), row.getBoolean("yes"));
          });
    }
    return all;
  }

  @Override
  public void answer(SideQuestionId id, PlaceId place, boolean yes, Instant now) {
    sql.sql(
            """
            INSERT INTO partnerships.side_answer (question, place, yes, at) VALUES (?, ?, ?, ?)
            ON CONFLICT (question, place) DO UPDATE SET yes = excluded.yes, at = excluded.at
            """)
        .params(id.value(), place.value(), yes, Timestamp.from(now))
        .update();
  }

  @Override
  public void close(SideQuestionId id, SideQuestion.State state, Instant now) {
    sql.sql(
            """
            UPDATE partnerships.side_question SET state = ?, closed_at = ?
            WHERE id = ? AND state = 'OPEN'
            """)
        .params(state.name(), Timestamp.from(now), id.value())
        .update();
  }
}
