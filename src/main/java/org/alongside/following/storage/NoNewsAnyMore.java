package org.alongside.following.storage;

import java.time.Instant;
import org.alongside.following.Newest;
import org.alongside.mail.About;
import org.alongside.mail.Addressee;
import org.alongside.mail.Kind;
import org.alongside.mail.Settled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody is told of what has been hidden meanwhile, or of anything after they stopped. */
@Component
class NoNewsAnyMore implements Settled {

  private final Newest newest;
  private final JdbcClient sql;

  NoNewsAnyMore(Newest newest, JdbcClient sql) {
    this.newest = newest;
    this.sql = sql;
  }

  @Override
  public boolean settled(Addressee to, About about, Instant now) {
    return about.kind() == Kind.FOLLOWED
        && to instanceof Addressee.Address(var email, _)
        && (newest.one(about.thing()).isEmpty() || !follows(email.value(), about));
  }

  private boolean follows(String email, About about) {
    return sql.sql(TellFollowers.FOLLOWERS + " AND f.email = ? LIMIT 1")
        .params(about.thing(), email)
        .query((row, _) -> true)
        .optional()
        .isPresent();
  }
}
