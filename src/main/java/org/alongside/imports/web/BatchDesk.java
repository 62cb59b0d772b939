package org.alongside.imports.web;

import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.imports.Batch;
import org.alongside.imports.HowFar;
import org.alongside.imports.Labels;
import org.alongside.imports.Suggest;
import org.alongside.participation.Here;
import org.alongside.web.Mistakes;
import org.springframework.stereotype.Component;

/** Lays out a table for the one who works with it. */
@Component
class BatchDesk {

  static final int PROBLEMS = 50;

  private static final int SAMPLE = 3;

  private final ImportDoor door;
  private final Labels labels;
  private final HowFar howFar;
  private final Access access;

  BatchDesk(ImportDoor door, Labels labels, HowFar howFar, Access access) {
    this.door = door;
    this.labels = labels;
    this.howFar = howFar;
    this.access = access;
  }

  BatchPage page(Consultation found, Batch batch, Actor actor, int from) {
    var suggest = new Suggest(labels);
    var matching =
        batch.matching() == null
            ? suggest.matching(batch.header(), found.questions(), Here.day(door.now()))
            : batch.matching();
    var problems = door.batches().problems(batch.id(), from, PROBLEMS + 1);
    boolean mayWrite =
        !found.shown()
            && access.may(actor, Action.WRITE_CONSULTATION, found.place().project().value());
    return new BatchPage(
        found,
        batch,
        new BatchPage.Table(
            door.batches().firstLines(batch.id(), SAMPLE), Wanted.all(found.questions(), suggest)),
        MatchingForm.of(matching, batch.version()),
        new BatchPage.Wrong(from, problems),
        new BatchPage.Now(howFar.lines(batch.id()), mayWrite),
        Mistakes.none());
  }
}
