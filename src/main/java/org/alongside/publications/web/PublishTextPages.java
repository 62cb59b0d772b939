package org.alongside.publications.web;

import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.publications.CorrectPublication;
import org.alongside.publications.PublishPublication;
import org.alongside.publications.ReviewPublication;
import org.alongside.publications.WithdrawPublication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Publishes, corrects, looks again at and takes back what people are told. */
@Controller
class PublishTextPages {

  private final PublicationDesk desk;
  private final PublishPublication publish;
  private final CorrectPublication correct;
  private final ReviewPublication review;
  private final WithdrawPublication withdraw;

  PublishTextPages(
      PublicationDesk desk,
      PublishPublication publish,
      CorrectPublication correct,
      ReviewPublication review,
      WithdrawPublication withdraw) {
    this.desk = desk;
    this.publish = publish;
    this.correct = correct;
    this.review = review;
    this.withdraw = withdraw;
  }

  @PostMapping(PublicationPaths.ONE + "/publishing")
  @Requires(Action.PUBLISH_PUBLICATION)
  @Transactional
  public ModelAndView publish(
      @PathVariable String publication,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = desk.at(publication);
    var form = WorkForm.typed(new Typed(all));
    var mistakes = form.publishing();
    if (mistakes.any()) {
      return desk.wrong(found, actor, form, mistakes);
    }
    var order =
        new PublishPublication.Order(
            form.at().orElse(null), form.review().date().orElseThrow(), form.seen());
    return desk.after(found, actor, form, publish.publish(actor, found.id(), order, desk.now()));
  }

  @PostMapping(PublicationPaths.ONE + "/correction")
  @Requires(Action.PUBLISH_PUBLICATION)
  @Transactional
  public ModelAndView correct(
      @PathVariable String publication,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = desk.at(publication);
    var form = WorkForm.typed(new Typed(all));
    var mistakes = form.correcting();
    if (mistakes.any()) {
      return desk.wrong(found, actor, form, mistakes);
    }
    var notice = new CorrectPublication.Notice(form.because(), form.seen());
    return desk.after(found, actor, form, correct.correct(actor, found.id(), notice, desk.now()));
  }

  @PostMapping(PublicationPaths.ONE + "/review")
  @Requires(Action.PUBLISH_PUBLICATION)
  @Transactional
  public ModelAndView review(
      @PathVariable String publication,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = desk.at(publication);
    var form = WorkForm.typed(new Typed(all));
    var mistakes = form.reviewing();
    if (mistakes.any()) {
      return desk.wrong(found, actor, form, mistakes);
    }
    var next = form.review().date().orElseThrow();
    return desk.after(found, actor, form, review.review(actor, found.id(), next, desk.now()));
  }

  @PostMapping(PublicationPaths.ONE + "/withdrawal")
  @Requires(Action.PUBLISH_PUBLICATION)
  @Transactional
  public ModelAndView withdraw(
      @PathVariable String publication,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = desk.at(publication);
    var form = WorkForm.typed(new Typed(all));
    var mistakes = form.withdrawing();
    if (mistakes.any()) {
      return desk.wrong(found, actor, form, mistakes);
    }
    return desk.after(
        found, actor, form, withdraw.withdraw(actor, found.id(), form.withdrawn(), desk.now()));
  }
}
