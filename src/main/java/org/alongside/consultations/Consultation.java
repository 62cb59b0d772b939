package org.alongside.consultations;

import java.time.Instant;
import java.util.Optional;
import org.alongside.consultations.Run.Window;
import org.alongside.participation.Here;
import org.alongside.projects.ActivityId;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Slug;
import org.alongside.questionnaires.Questionnaire;

/**
 * Something people are asked, under an activity that promises to ask them.
 *
 * @param version grows with every change; who saves says which one they have read
 */
public record Consultation(
    ConsultationId id,
    Place place,
    long version,
    Terms terms,
    Questionnaire questions,
    Phase phase) {

  /** Where it belongs, and its own short address, which paper prints. */
  public record Place(ProjectId project, ActivityId activity, Slug slug) {}

  public String title() {
    return terms.matter().title();
  }

  public Slug slug() {
    return place.slug();
  }

  public boolean shown() {
    return phase instanceof Phase.Out;
  }

  public Optional<Run> run() {
    return phase instanceof Phase.Out out ? Optional.of(out.run()) : Optional.empty();
  }

  /** What somebody can do at a moment. Once it is closed and counted, whatever comes is late. */
  public Window window(Instant now) {
    return switch (phase) {
      case Phase.Draft _ -> Window.NOT_YET;
      case Phase.Published(var run, _, _) -> run.on(Here.day(now));
      case Phase.Closed(var run, _, _) -> counted(run, run.on(Here.day(now)));
    };
  }

  private static Window counted(Run run, Window window) {
    return window == Window.OPEN ? (run.lateDays() > 0 ? Window.LATE : Window.OVER) : window;
  }
}
