package org.alongside.publications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.people.PersonId;
import org.alongside.projects.ActivityId;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Section.Contact;
import org.alongside.projects.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Something that people are told, under an activity of a project.
 *
 * @param draft what stands there to be published next, and what was published last
 * @param contact who to ask; always the one of today, also for what was written before
 * @param review on which day somebody looks whether it is still right; null while it is a draft
 */
public record Publication(
    PublicationId id,
    Place place,
    Draft draft,
    Contact contact,
    @Nullable LocalDate review,
    Phase phase) {

  /** Where it belongs, and its own short address. */
  public record Place(ProjectId project, ActivityId activity, Slug slug) {}

  /**
   * The words as they stand now.
   *
   * @param version grows with every change of the words
   * @param writtenBy who changed them last
   */
  public record Draft(Text text, long version, PersonId writtenBy, @Nullable Approval approval) {

    /** Who else has read exactly these words and found them right. */
    public Optional<Approval> approved() {
      return Optional.ofNullable(approval).filter(each -> each.version() == version);
    }
  }

  /** That somebody read a version and found it right. */
  public record Approval(PersonId by, Instant at, long version) {}

  public Slug slug() {
    return place.slug();
  }

  /** What it is called: to everyone as it was published, before that as it is written. */
  public String title() {
    return edition().map(Edition::text).orElse(draft.text()).title();
  }

  /** What everyone can read, or could until it was taken back. */
  public Optional<Edition> edition() {
    return switch (phase) {
      case Phase.Out(var edition, _) -> Optional.of(edition);
      case Phase.Withdrawn(var last, _, _) -> Optional.of(last);
      case Phase.Draft _, Phase.Scheduled _ -> Optional.empty();
    };
  }

  public boolean shown() {
    return edition().isPresent();
  }

  public boolean out() {
    return phase instanceof Phase.Out;
  }

  /** Whether the words were changed after they were published. */
  public boolean changed() {
    return edition().filter(each -> !each.text().equals(draft.text())).isPresent();
  }
}
