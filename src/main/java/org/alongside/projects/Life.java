package org.alongside.projects;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a project is between its first draft and its end.
 *
 * @param published when it was first shown to people; kept when it is taken back
 * @param words why it was taken back, or what came of it at the end
 * @param ended when it was taken back or ended
 */
public record Life(
    State state,
    Visibility visibility,
    @Nullable Instant published,
    @Nullable Instant ended,
    String words) {

  /** What people can see of it. */
  public enum State {
    DRAFT,
    PUBLISHED,
    /** Was shown and is not any more; that it was, and why, stays to be read. */
    WITHDRAWN,
    ENDED
  }

  /** Who can see it once it is published. */
  public enum Visibility {
    EVERYONE,
    NAMED_PEOPLE
  }

  public Life {
    if (state != State.DRAFT && published == null) {
      throw new IllegalArgumentException("Only a draft was never published");
    }
  }

  public static Life draft() {
    return new Life(State.DRAFT, Visibility.EVERYONE, null, null, "");
  }

  /** Whether people have ever been promised its level in public. */
  public boolean launched() {
    return published != null;
  }

  public boolean running() {
    return state == State.PUBLISHED;
  }

  /** Whether a stranger may read all of it. */
  public boolean openToAll() {
    return visibility == Visibility.EVERYONE && (running() || state == State.ENDED);
  }

  /** Why no link opens it to people without an account; null where links do. */
  public @Nullable ProjectReason whyNoLinks() {
    if (visibility == Visibility.NAMED_PEOPLE) {
      return ProjectReason.FOR_NAMED_PEOPLE;
    }
    return state == State.WITHDRAWN ? ProjectReason.TAKEN_BACK : null;
  }

  Life publishedAt(Instant now) {
    return new Life(State.PUBLISHED, visibility, published == null ? now : published, null, "");
  }

  Life withdrawn(Instant now, String why) {
    return new Life(State.WITHDRAWN, visibility, published, now, why);
  }

  Life ended(Instant now, String whatCameOfIt) {
    return new Life(State.ENDED, visibility, published, now, whatCameOfIt);
  }

  Life seenBy(Visibility next) {
    return new Life(state, next, published, ended, words);
  }
}
