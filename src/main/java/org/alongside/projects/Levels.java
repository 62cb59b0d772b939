package org.alongside.projects;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.participation.Stage;
import org.alongside.people.PersonId;

/** Every level that was ever stated, and who confirmed it. */
public interface Levels {

  void state(ProjectId project, Set<Stage> stages, LevelStatement statement, PersonId by);

  void state(Activity activity, LevelStatement statement, PersonId by);

  /** The statements in force for the project's stages and activities, not yet confirmed. */
  List<LevelStatement> unconfirmed(ProjectId project);

  /** Whether any of those is still to be confirmed by this person. */
  boolean awaits(ProjectId project, PersonId person);

  void confirm(UUID statement, PersonId person, Instant now);

  Set<PersonId> confirmedBy(UUID statement);

  /** Enough partners have confirmed it: from now on it counts as confirmed. */
  void settle(UUID statement, Instant now);
}
