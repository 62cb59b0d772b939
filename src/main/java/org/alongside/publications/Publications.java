package org.alongside.publications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Section.Contact;
import org.alongside.projects.Slug;
import org.jspecify.annotations.Nullable;

/** All publications. */
public interface Publications {

  Optional<Publication> find(PublicationId id);

  Optional<Publication> named(String slug);

  /** Finds it and keeps others from changing it until this transaction is over. */
  Optional<Publication> claim(PublicationId id);

  /** Adds a draft; where its slug is taken, with the next free number. */
  Publication add(Publication publication);

  /** Saves words and contact, unless somebody changed them after version {@code seen}. */
  boolean save(PublicationId id, Publication.Draft next, Contact contact, long seen);

  void approve(PublicationId id, Publication.Approval approval);

  /** Moves it on; an edition that is new is kept for good. */
  void move(PublicationId id, Phase phase, @Nullable LocalDate review);

  /** What everyone could read, the first in front. */
  List<Edition> editions(PublicationId id);

  /** Those that are to be published by themselves and whose moment has come. */
  List<PublicationId> due(Instant now);

  /**
   * Of a project, the newest in front.
   *
   * @param drafts whether also those that are not published yet
   * @param after the last of the page before; null for the first page
   */
  List<Line> in(ProjectId project, boolean drafts, @Nullable After after, int limit);

  /** Where a list goes on. */
  record After(Instant at, PublicationId id) {}

  /**
   * One of them, as a list shows it.
   *
   * @param at when it was published; while it is a draft, when it was begun
   */
  record Line(
      PublicationId id,
      Slug slug,
      String title,
      String summary,
      boolean out,
      Instant at,
      @Nullable Instant corrected) {}

  /** Whether in a project a second person reads everything before it is published. */
  boolean secondReader(ProjectId project);

  void setSecondReader(ProjectId project, boolean wanted, Edition.Change change);
}
