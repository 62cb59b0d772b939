package org.alongside.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.evaluation.ContradictFact;
import org.alongside.evaluation.EvaluationFact;
import org.alongside.evaluation.OutsideEvent;
import org.alongside.evaluation.OutsideKind;
import org.alongside.evaluation.RecordOutsideEvent;
import org.alongside.facts.History;
import org.alongside.projects.Mandate;
import org.alongside.projects.ProjectId;
import org.jspecify.annotations.Nullable;

/** What truly happened elsewhere is recorded, for or against. */
public final class OutsideChapter {

  private final RecordOutsideEvent record;
  private final ContradictFact contradict;
  private final History history;
  private final Texts texts = new Texts();

  public OutsideChapter(RecordOutsideEvent record, ContradictFact contradict, History history) {
    this.record = record;
    this.contradict = contradict;
    this.history = history;
  }

  /** One group says that both did something, and the other says how it was. */
  void contradicted(
      Partners partners, String name, OutsideKind kind, LocalDate day, Instant told, Instant then) {
    var words =
        new OutsideEvent.Told(
            texts.get("outside." + name + ".what"),
            texts.get("outside." + name + ".source"),
            OutsideEvent.ByWhom.BOTH_GROUPS);
    var event = new OutsideEvent(UUID.randomUUID(), kind, day, words, OutsideEvent.About.NOTHING);
    Told.done(record.record(partners.learnt().getFirst(), partners.project(), event, told));
    String how = texts.get("outside." + name + ".how");
    var project = partners.project().id();
    Told.done(
        contradict.contradict(
            partners.lived().getFirst(), project, account(project, event), how, then));
  }

  private UUID account(ProjectId project, OutsideEvent event) {
    return history.ofKinds(project.value(), List.of(EvaluationFact.OUTSIDE_EVENT.code())).stream()
        .filter(fact -> fact.where().subject().equals(event.id()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** Something that the organisation did without its partners. */
  void alone(
      Partners partners,
      String name,
      OutsideKind kind,
      Mandate.@Nullable Item listed,
      LocalDate day,
      Instant then) {
    var told =
        new OutsideEvent.Told(
            texts.get("outside." + name + ".what"),
            texts.get("outside." + name + ".source"),
            OutsideEvent.ByWhom.ORGANISATION);
    var about = new OutsideEvent.About(listed == null ? null : listed.id(), null, null, null);
    var event = new OutsideEvent(UUID.randomUUID(), kind, day, told, about);
    Told.done(record.record(partners.lived().getFirst(), partners.project(), event, then));
  }
}
