package org.alongside.publications;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.facts.FactKind;
import org.alongside.participation.Here;
import org.alongside.projects.ProjectId;

/** What happens to publications. */
public enum PublicationFact implements FactKind {
  STARTED(Audience.PARTNERS),
  REVISED(Audience.PARTNERS),
  APPROVED(Audience.PARTNERS),
  SCHEDULED(Audience.PARTNERS),
  CALLED_BACK(Audience.PARTNERS),
  PUBLISHED(Audience.PUBLIC),
  CORRECTED(Audience.PUBLIC),
  REVIEWED(Audience.PUBLIC),
  WITHDRAWN(Audience.PUBLIC),
  PREVIEW_MADE(Audience.PARTNERS),
  PREVIEW_REVOKED(Audience.PARTNERS),
  SECOND_READER_SET(Audience.PUBLIC);

  /** What facts call a publication. */
  public static final String SUBJECT = "publication";

  private final Audience audience;

  PublicationFact(Audience audience) {
    this.audience = audience;
  }

  @Override
  public String code() {
    return "publications." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Fact of(Publication publication, Fact.Who who, Instant now, Map<String, String> details) {
    var where =
        Fact.Where.in(publication.place().project().value(), SUBJECT, publication.id().value());
    return of(where, who, now, details);
  }

  Fact of(Publication publication, Fact.Who who, Instant now) {
    return of(publication, who, now, Map.of());
  }

  Fact of(ProjectId project, Fact.Who who, Instant now, Map<String, String> details) {
    UUID id = project.value();
    return of(Fact.Where.in(id, "project", id), who, now, details);
  }

  private Fact of(Fact.Where where, Fact.Who who, Instant now, Map<String, String> details) {
    return new Fact(FactId.at(now), code(), who, where, Here.day(now), now, audience, details);
  }
}
