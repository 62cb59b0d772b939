package org.alongside.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.projects.ActivityId;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Slug;
import org.alongside.questionnaires.Questionnaire;

/** All consultations. */
public interface Consultations {

  Optional<Consultation> find(ConsultationId id);

  Optional<Consultation> named(String slug);

  Optional<Consultation> of(ActivityId activity);

  /** Those of a project, the latest first, by their titles alone; drafts are for few. */
  List<Line> in(ProjectId project);

  /** Those that everyone can read, the latest first, by their titles alone. */
  List<Line> published(int most);

  /** A title, where it is found, and whether everyone can see it. */
  record Line(ActivityId activity, Slug slug, String title, boolean shown) {}

  /** Finds it and keeps others from changing it until this transaction is over. */
  Optional<Consultation> claim(ConsultationId id);

  /** Finds it and keeps it from being closed or extended meanwhile; many can hold it at once. */
  Optional<Consultation> hold(ConsultationId id);

  /** Adds a draft, where its slug is taken with the next free number; empty: there is one. */
  Optional<Consultation> add(Consultation consultation);

  /** Saves one section, unless somebody changed that same section after version {@code seen}. */
  boolean save(ConsultationId id, Section section, long seen);

  /** Saves the questions, unless somebody changed them after version {@code seen}. */
  boolean save(ConsultationId id, Questionnaire questions, long seen);

  /** Moves it on; what everyone can read from now on is kept as an edition. */
  void publish(ConsultationId id, Phase.Published phase, Edition edition);

  void close(ConsultationId id, Phase.Closed phase);

  /** What everyone could read, the first in front. */
  List<Edition> editions(ConsultationId id);

  /** Those whose last day was before this one and that are not closed yet. */
  List<ConsultationId> over(LocalDate today);

  /** Those in which a pause has ended by this day, and nobody was told of it yet. */
  List<ConsultationId> goingOn(LocalDate today);

  /** Keeps that it was told of the pause that ended on a day; false: it was told before. */
  boolean wentOn(ConsultationId id, LocalDate day);
}
