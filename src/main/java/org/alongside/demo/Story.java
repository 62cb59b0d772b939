package org.alongside.demo;

import java.time.Instant;

/** Riverdale's whole story, told from the day on which it is loaded. */
public final class Story {

  private final PeopleChapter people;
  private final Founding founding;
  private final Deciding deciding;
  private final OutsideChapter outside;

  public Story(PeopleChapter people, Founding founding, Deciding deciding, OutsideChapter outside) {
    this.people = people;
    this.founding = founding;
    this.deciding = deciding;
    this.outside = outside;
  }

  public void tell(Instant now) {
    var days = Days.before(now);
    var cast = people.tell(days);
    var pathway = new Pathway(founding, cast, days).tell();
    new PathwayDecisions(deciding, pathway, days).tell();
    var walkIn = new WalkIn(founding, cast, days).tell();
    new WalkInDecisions(deciding, outside, walkIn, days).tell();
  }
}
