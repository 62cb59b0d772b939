package org.alongside.following.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Unsent;
import org.alongside.following.Follow;
import org.alongside.following.Newest;
import org.alongside.following.Newest.Thing;
import org.alongside.following.News;
import org.alongside.mail.About;
import org.alongside.mail.Content;
import org.alongside.mail.Kind;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to everybody who follows the project, the place or a topic of what happened. May be run
 * again, and somebody may follow all three: the outbox takes one letter for each cause and address.
 * Those who are answering are told of a pause, whether they follow it or not.
 */
@Component
class TellFollowers {

  static final String STOP = "/following/stop?t=";

  /** Those who follow the project, the place or a topic of one thing. */
  static final String FOLLOWERS =
      """
      SELECT DISTINCT ON (f.email) f.* FROM following.follow f
        JOIN search.entry e ON e.thing = ?
       WHERE f.confirmed_at IS NOT NULL
         AND ((f.kind = 'PROJECT' AND lower(f.name) = e.project::text)
           OR (f.kind = 'AREA' AND lower(f.name) = lower(e.area))
           OR (f.kind = 'TOPIC'
               AND lower(f.name) IN (SELECT lower(topic) FROM unnest(e.topics) AS topic)))
      """;

  private final JdbcClient sql;
  private final Newest newest;
  private final Outbox outbox;
  private final Unsent unsent;

  TellFollowers(JdbcClient sql, Newest newest, Outbox outbox, Unsent unsent) {
    this.sql = sql;
    this.unsent = unsent;
    this.newest = newest;
    this.outbox = outbox;
  }

  /** Nobody is told of what has been hidden meanwhile. */
  @Transactional
  public void tell(News news, UUID fact, UUID subject) {
    newest.one(subject).ifPresent(thing -> outbox.send(letters(news, fact, thing)));
  }

  private List<Letter> letters(News news, UUID fact, Thing thing) {
    var followers = followers(thing.id());
    var letters = new ArrayList<Letter>();
    followers.forEach(follow -> letters.add(letter(news, fact, thing, follow)));
    if (news.concernsAnswers()) {
      var content = Content.of(news.key(), thing.path(), thing.title());
      answering(thing, followers)
          .forEach(person ->
              letters.add(
                  Letter.to(person, fact, content).about(About.of(Kind.FOLLOWED, thing.id()))));
    }
    return letters;
  }

  /** Whoever is told as a follower is not told twice. */
  private List<PersonId> answering(Thing thing, List<Follow> followers) {
    var people = unsent.people(new ConsultationId(thing.id()));
    return sql.sql("SELECT id FROM people.person WHERE id = ANY(?) AND lower(email) <> ALL(?)")
        .params(
            people.stream().map(PersonId::value).toArray(UUID[]::new),
            followers.stream().map(follow -> follow.email().value()).toArray(String[]::new))
        .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
        .list();
  }

  private static Letter letter(News news, UUID fact, Thing thing, Follow follow) {
    var content =
        Content.of(news.key(), thing.path(), thing.title()).leaving(STOP + follow.key().value());
    return Letter.to(follow.email(), fact, content)
        .about(About.followed(thing.id(), follow.pace()));
  }

  private List<Follow> followers(UUID subject) {
    return sql.sql(FOLLOWERS + " ORDER BY f.email, f.kind DESC")
        .param(subject)
        .query(PostgresFollows::read)
        .list();
  }
}
