package org.alongside.imports.web;

import java.util.function.Supplier;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.imports.Batch;
import org.alongside.imports.StartWork;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One table: what its columns hold, what is wrong with it, and whether it counts. */
@Controller
class BatchPages {

  private static final String VIEW = "imports/batch";

  private final ImportDoor door;
  private final BatchDesk desk;
  private final StartWork work;
  private final WholeOrNotAtAll whole;

  BatchPages(ImportDoor door, BatchDesk desk, StartWork work, WholeOrNotAtAll whole) {
    this.door = door;
    this.desk = desk;
    this.work = work;
    this.whole = whole;
  }

  @GetMapping(ImportPaths.ONE)
  @Requires(Action.KEY_RESPONSES)
  ModelAndView show(
      @PathVariable String consultation,
      @PathVariable String batch,
      @RequestParam(defaultValue = "0") String from,
      Actor actor) {
    var found = door.consultation(consultation);
    int start = from.matches("[0-9]{1,7}") ? Integer.parseInt(from) : 0;
    return Show.page(VIEW, desk.page(found, door.batch(found, batch), actor, start));
  }

  @PostMapping(ImportPaths.ONE + "/matching")
  @Requires(Action.KEY_RESPONSES)
  ModelAndView match(
      @PathVariable String consultation,
      @PathVariable String batch,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = door.consultation(consultation);
    var one = door.batch(found, batch);
    var form = new MatchingForm(all, one.header().size());
    if (form.mistakes().any()) {
      return Show.refused(VIEW, desk.page(found, one, actor, 0).typed(form, form.mistakes()));
    }
    var attempt = whole.attempt(() -> work.check(one.id(), form.matching(), form.seen()));
    return switch (attempt) {
      case Attempt.Done<Batch> _ -> Show.seeOther(ImportPaths.one(found, one.id()));
      case Attempt.Refused<Batch>(var reasons) ->
          Show.refused(
              VIEW, desk.page(found, one, actor, 0).typed(form, Mistakes.because(reasons)));
      case Attempt.Overtaken<Batch> _ -> Show.overtaken(VIEW, desk.page(found, one, actor, 0));
    };
  }

  @PostMapping(ImportPaths.ONE + "/bringing")
  @Requires(Action.KEY_RESPONSES)
  ModelAndView bringIn(
      @PathVariable String consultation,
      @PathVariable String batch,
      @RequestParam(defaultValue = "") String leave,
      @RequestParam(defaultValue = "-1") long seen,
      Actor actor) {
    var found = door.consultation(consultation);
    var one = door.batch(found, batch);
    boolean leavingOut = leave.equals("yes");
    return moved(
        found,
        one,
        actor,
        () -> work.bringIn(one.id(), actor.personOrThrow(), leavingOut, seen, door.now()));
  }

  @PostMapping(ImportPaths.ONE + "/undoing")
  @Requires(Action.KEY_RESPONSES)
  ModelAndView undo(
      @PathVariable String consultation,
      @PathVariable String batch,
      @RequestParam(defaultValue = "-1") long seen,
      Actor actor) {
    var found = door.consultation(consultation);
    var one = door.batch(found, batch);
    return moved(
        found, one, actor, () -> work.undo(one.id(), actor.personOrThrow(), seen, door.now()));
  }

  private ModelAndView moved(
      Consultation found, Batch one, Actor actor, Supplier<Attempt<Batch>> act) {
    return switch (whole.attempt(act)) {
      case Attempt.Done<Batch> _ -> Show.seeOther(ImportPaths.one(found, one.id()));
      case Attempt.Refused<Batch>(java.util.List<Reason> reasons) ->
          Show.refused(VIEW, desk.page(found, one, actor, 0).wrong(Mistakes.because(reasons)));
      case Attempt.Overtaken<Batch> _ -> Show.overtaken(VIEW, desk.page(found, one, actor, 0));
    };
  }
}
