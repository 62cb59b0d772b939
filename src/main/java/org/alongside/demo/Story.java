package org.alongside.demo;

import java.time.Instant;

/** Riverdale's whole story, told from the day on which it is loaded. */
public final class Story {

  private final PeopleChapter people;
  private final Founding founding;
  private final Deciding deciding;
  private final OutsideChapter outside;
  private final Consulting consulting;

  public Story(
      PeopleChapter people,
      Founding founding,
      Deciding deciding,
      OutsideChapter outside,
      Consulting consulting) {
    this.people = people;
    this.founding = founding;
    this.deciding = deciding;
    this.outside = outside;
    this.consulting = consulting;
  }

  public void tell(Instant now) {
    var days = Days.before(now);
    var cast = people.tell(days);
    var pathway = new Pathway(founding, cast, days).tell();
    new Survey(founding, consulting, cast, days).tell(pathway.project());
    new PathwayDecisions(deciding, pathway, days).tell();
    var walkIn = new WalkIn(founding, cast, days).tell();
    new WalkInDecisions(deciding, outside, walkIn, days).tell();
    new Centre(founding, consulting, cast, days).tell();
  }
}
