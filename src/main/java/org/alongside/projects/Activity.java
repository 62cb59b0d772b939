package org.alongside.projects;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.participation.Level;
import org.jspecify.annotations.Nullable;

/**
 * Something that people can take part in, under a project, at a level of its own.
 *
 * @param stated its level as last stated; none while it is first drafted
 */
public record Activity(
    ActivityId id,
    ProjectId project,
    Slug slug,
    long version,
    Invitation invitation,
    State state,
    @Nullable LevelStatement stated) {

  /** Whether people can see it, and whether it is over. */
  public enum State {
    DRAFT,
    PUBLISHED,
    ENDED
  }

  /** What somebody wants it to ask, after reading version {@code seen}. */
  public record Draft(ActivityId id, Invitation invitation, long seen) {}

  public Optional<Level> level() {
    return Optional.ofNullable(stated).map(LevelStatement::level);
  }

  public String title() {
    return invitation.title();
  }

  public boolean shown() {
    return state != State.DRAFT;
  }

  /** Whether people can take part on that day: published, begun and not over. */
  public boolean open(LocalDate day) {
    Span span = invitation.span();
    return state == State.PUBLISHED && (!span.known() || span.covers(day));
  }

  public Activity with(Invitation next) {
    return new Activity(id, project, slug, version, next, state, stated);
  }

  public Activity with(State next) {
    return new Activity(id, project, slug, version, invitation, next, stated);
  }

  public Activity with(LevelStatement next) {
    return new Activity(id, project, slug, version, invitation, state, next);
  }
}
