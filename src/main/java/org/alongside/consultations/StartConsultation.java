package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.Section.Deciding;
import org.alongside.consultations.Section.Matter;
import org.alongside.consultations.Section.Timing;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.projects.Activity;
import org.alongside.projects.Slug;
import org.alongside.projects.When;
import org.alongside.questionnaires.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Begins a consultation under an activity, with everything that the activity says already. */
public final class StartConsultation {

  private static final Questionnaire NOTHING_YET =
      new Questionnaire(List.of(), Questionnaire.Order.FIXED);

  private final Consultations consultations;
  private final Facts facts;

  public StartConsultation(Consultations consultations, Facts facts) {
    this.consultations = consultations;
    this.facts = facts;
  }

  public Attempt<Consultation> start(Actor actor, Activity activity, Size size, Instant now) {
    var slug = Slug.from(activity.title(), "consultation");
    var place = new Consultation.Place(activity.project(), activity.id(), slug);
    var draft =
        new Consultation(
            ConsultationId.random(),
            place,
            1,
            said(activity, size),
            NOTHING_YET,
            new Phase.Draft());
    var added = consultations.add(draft);
    if (added.isEmpty()) {
      return Attempt.refused(ConsultationReason.THERE_ALREADY);
    }
    facts.record(ConsultationFact.STARTED.of(draft, actor.who(null), now, Map.of()));
    return Attempt.done(added.get());
  }

  private static Terms said(Activity activity, Size size) {
    var how = activity.invitation().how();
    var span = activity.invitation().span();
    return Terms.of(new Matter(size, activity.title(), "", ""))
        .with(new Deciding(how.decider(), last(how.decided()), false, ""))
        .with(new Timing(day(span.from()), day(span.until()), 0));
  }

  private static @Nullable LocalDate last(@Nullable When when) {
    return when == null ? null : when.last();
  }

  /** Only a day is exact enough to open or close on. */
  private static @Nullable LocalDate day(@Nullable When when) {
    return when instanceof When.On(var day) ? day : null;
  }
}
