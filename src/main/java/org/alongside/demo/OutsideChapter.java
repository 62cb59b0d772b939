package org.alongside.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.evaluation.OutsideEvent;
import org.alongside.evaluation.OutsideKind;
import org.alongside.evaluation.RecordOutsideEvent;
import org.alongside.projects.Mandate;
import org.jspecify.annotations.Nullable;

/** What truly happened elsewhere is recorded, for or against. */
public final class OutsideChapter {

  private final RecordOutsideEvent record;
  private final Texts texts = new Texts();

  public OutsideChapter(RecordOutsideEvent record) {
    this.record = record;
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
