package org.alongside.following.storage;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import org.alongside.following.AskToFollow;
import org.alongside.following.ConfirmFollow;
import org.alongside.following.Follows;
import org.alongside.following.StopFollowing;
import org.alongside.mail.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts following together: its verbs, the job that tells, and the one that forgets. */
@Configuration(proxyBeanMethods = false)
class FollowJobs {

  static final TaskDescriptor<Void> TELL = TaskDescriptor.of("following-tell");

  private static final Duration LOOK_EVERY = Duration.ofHours(1);

  @Bean
  AskToFollow askToFollow(Follows follows, Outbox outbox) {
    return new AskToFollow(follows, outbox);
  }

  @Bean
  ConfirmFollow confirmFollow(Follows follows) {
    return new ConfirmFollow(follows);
  }

  @Bean
  StopFollowing stopFollowing(Follows follows) {
    return new StopFollowing(follows);
  }

  @Bean
  Task<Void> tellingFollowers(TellFollowers followers) {
    return Tasks.oneTime(TELL)
        .execute((job, context) -> {
          var told = FollowFacts.Told.read(job.getId());
          followers.tell(told.news(), told.fact(), told.subject());
        });
  }

  /** An address that somebody typed and nobody confirmed may be anybody's. */
  @Bean
  Task<Void> forgettingUnconfirmed(JdbcClient sql, InstantSource clock) {
    return Tasks.recurring("following-forget", Schedules.fixedDelay(LOOK_EVERY))
        .execute((job, context) ->
            sql.sql("DELETE FROM following.follow WHERE confirmed_at IS NULL AND asked_at < ?")
                .param(Timestamp.from(clock.instant().minus(AskToFollow.GOOD_FOR)))
                .update());
  }
}
