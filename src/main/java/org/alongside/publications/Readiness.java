package org.alongside.publications;

import java.util.ArrayList;
import java.util.List;
import org.alongside.participation.Reason;
import org.alongside.projects.Activities;
import org.alongside.projects.Activity;
import org.alongside.projects.Projects;

/** Everything that stands in the way of showing the words to people, all at once. */
public final class Readiness {

  private final Publications publications;
  private final Projects projects;
  private final Activities activities;
  private final Markup markup;

  public Readiness(
      Publications publications, Projects projects, Activities activities, Markup markup) {
    this.publications = publications;
    this.projects = projects;
    this.activities = activities;
    this.markup = markup;
  }

  public List<Reason> lacks(Publication publication) {
    Text text = publication.draft().text();
    var lacks = new ArrayList<Reason>(text.lacks());
    lacks.addAll(markup.faults(text.body()));
    if (!publication.contact().reachable()) {
      lacks.add(PublicationReason.CONTACT_MISSING);
    }
    lacks.addAll(around(publication.place()));
    if (wantsSecondReader(publication) && publication.draft().approved().isEmpty()) {
      lacks.add(PublicationReason.NOT_APPROVED);
    }
    return lacks;
  }

  public boolean wantsSecondReader(Publication publication) {
    return publications.secondReader(publication.place().project());
  }

  private List<Reason> around(Publication.Place place) {
    var lacks = new ArrayList<Reason>();
    if (!projects.find(place.project()).orElseThrow().life().running()) {
      lacks.add(PublicationReason.PROJECT_NOT_PUBLISHED);
    }
    if (!activities.find(place.activity()).filter(Activity::shown).isPresent()) {
      lacks.add(PublicationReason.ACTIVITY_NOT_PUBLISHED);
    }
    return lacks;
  }
}
