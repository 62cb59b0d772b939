package org.alongside.publications;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.projects.Activity;
import org.alongside.projects.Project;
import org.alongside.projects.Slug;

/** Begins something to tell people, with the project's own contact. */
public final class StartPublication {

  private final Publications publications;
  private final Facts facts;

  public StartPublication(Publications publications, Facts facts) {
    this.publications = publications;
    this.facts = facts;
  }

  public Attempt<Publication> start(
      Actor actor, Project project, Activity activity, Text text, Instant now) {
    if (!activity.project().equals(project.id())) {
      throw new IllegalArgumentException("The activity is another project's");
    }
    var slug = Slug.from(text.title(), "publication");
    var place = new Publication.Place(project.id(), activity.id(), slug);
    var draft = new Publication.Draft(text, 1, actor.personOrThrow(), null);
    var added =
        publications.add(
            new Publication(
                PublicationId.random(),
                place,
                draft,
                project.outline().contact(),
                null,
                new Phase.Draft()));
    facts.record(PublicationFact.STARTED.of(added, actor.who(null), now));
    return Attempt.done(added);
  }
}
