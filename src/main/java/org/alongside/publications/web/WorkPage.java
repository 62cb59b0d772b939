package org.alongside.publications.web;

import java.util.List;
import java.util.Set;
import org.alongside.access.Action;
import org.alongside.participation.Reason;
import org.alongside.projects.Project;
import org.alongside.publications.Phase;
import org.alongside.publications.Publication;
import org.alongside.web.Mistakes;

/**
 * How a publication stands for those who work on it, and what can be done next.
 *
 * @param lacks what stands in the way of publishing
 * @param people who wrote it last, and who approved it
 * @param may what this reader may do
 */
public record WorkPage(
    Publication publication,
    Project project,
    People people,
    List<Reason> lacks,
    WorkForm form,
    Mistakes mistakes,
    Set<Action> may) {

  public WorkPage {
    lacks = List.copyOf(lacks);
    may = Set.copyOf(may);
  }

  /**
   * Names of those who worked on it.
   *
   * @param approver empty while nobody has approved these words
   * @param wanted whether a second person has to
   * @param own whether the reader wrote it last
   */
  public record People(String writer, String approver, boolean wanted, boolean own) {}

  public boolean can(String action) {
    return may.contains(Action.valueOf(action));
  }

  public Phase phase() {
    return publication.phase();
  }

  public boolean draft() {
    return phase() instanceof Phase.Draft;
  }

  public boolean withdrawn() {
    return phase() instanceof Phase.Withdrawn;
  }

  public boolean scheduled() {
    return phase() instanceof Phase.Scheduled;
  }

  /** Whether words wait to be published: for the first time, or as a correction. */
  public boolean waiting() {
    return draft() || (publication.out() && publication.changed());
  }

  public boolean approvable() {
    return waiting() && can("APPROVE_PUBLICATION") && people.approver().isEmpty() && !people.own();
  }

  /** What changed since everyone could read it. */
  public TextChanges changes() {
    return publication
        .edition()
        .map(edition -> TextChanges.between(edition.text(), publication.draft().text()))
        .orElse(TextChanges.NONE);
  }

  public PublicationPage reading() {
    return PublicationPage.preview(publication, project);
  }

  public String path() {
    return PublicationPaths.one(publication.slug());
  }

  public String list() {
    return PublicationPaths.in(project.slug());
  }
}
