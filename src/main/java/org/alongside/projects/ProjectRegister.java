package org.alongside.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The list of projects, newest first, page by page. */
public interface ProjectRegister {

  /** Those that everyone may read; one more than {@code size} shows that there is a next page. */
  List<Listed> published(Filter filter, @Nullable Mark mark, LocalDate today, int size);

  /** Those in which this person holds a role: leads it, or may read it while it is not public. */
  List<Listed> of(PersonId person, Role role, int size);

  /** Drafts, for those who co-ordinate. */
  List<Listed> drafts(int size);

  /** What to leave out. */
  record Filter(@Nullable Level level, @Nullable Stage stage, boolean open) {
    public static final Filter NONE = new Filter(null, null, false);
  }

  /** Where a page starts: after this entry, or before it when going back. */
  record Mark(Instant at, UUID id, boolean back) {}

  /**
   * A project as the list shows it.
   *
   * @param at when it was published, or started while it is a draft
   */
  record Listed(
      ProjectId id,
      Slug slug,
      String title,
      String purpose,
      @Nullable Level word,
      Life.State state,
      Instant at,
      long open) {}
}
