package org.alongside.imports.web;

import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.WriteQuestions;
import org.alongside.consultations.web.ConsultationPaths;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.imports.Batch;
import org.alongside.imports.FormFromColumns;
import org.alongside.imports.ImportReason;
import org.alongside.imports.Labels;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.alongside.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes the questions of a draft from the columns of a table, so that nobody types them. */
@Controller
class FormOfColumnsPages {

  private static final String VIEW = "imports/batch";

  /** Enough to see whether people chose among few. */
  private static final int LOOKED_AT = 2_000;

  private final ImportDoor door;
  private final BatchDesk desk;
  private final Labels labels;
  private final WriteQuestions write;
  private final WholeOrNotAtAll whole;

  FormOfColumnsPages(
      ImportDoor door, BatchDesk desk, Labels labels, WriteQuestions write, WholeOrNotAtAll whole) {
    this.door = door;
    this.desk = desk;
    this.labels = labels;
    this.write = write;
    this.whole = whole;
  }

  @PostMapping(ImportPaths.ONE + "/questions")
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView make(@PathVariable String consultation, @PathVariable String batch, Actor actor) {
    var found = door.consultation(consultation);
    var one = door.batch(found, batch);
    return switch (whole.attempt(() -> made(found, one, actor))) {
      case Attempt.Done<Consultation> _ ->
          Show.seeOther(ConsultationPaths.one(found.slug()) + "/questions");
      case Attempt.Refused<Consultation>(var reasons) ->
          Show.refused(VIEW, desk.page(found, one, actor, 0).wrong(Mistakes.because(reasons)));
      case Attempt.Overtaken<Consultation> _ ->
          Show.overtaken(VIEW, desk.page(found, one, actor, 0));
    };
  }

  /** Only where nothing was asked yet but what was not asked. */
  private Attempt<Consultation> made(Consultation found, Batch one, Actor actor) {
    if (found.questions().questions().size() > 1) {
      return Attempt.refused(List.of(ImportReason.HAS_QUESTIONS));
    }
    var lines = door.batches().firstLines(one.id(), LOOKED_AT);
    var title = Words.english().get("imports.chapter");
    var made = new FormFromColumns(labels).make(one.header(), lines, title, found.questions());
    return write.write(actor, found.id(), made, found.version(), door.now());
  }
}
