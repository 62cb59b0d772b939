package org.alongside.publications.web;

import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.publications.ApprovePublication;
import org.alongside.publications.CallBackPublication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a publication stands: a second person approves it, or somebody calls it back. */
@Controller
class PublicationWorkPages {

  private final PublicationDesk desk;
  private final ApprovePublication approve;
  private final CallBackPublication callBack;

  PublicationWorkPages(
      PublicationDesk desk, ApprovePublication approve, CallBackPublication callBack) {
    this.desk = desk;
    this.approve = approve;
    this.callBack = callBack;
  }

  @GetMapping(PublicationPaths.WORK)
  @Requires(Action.READ_DRAFT_PUBLICATION)
  ModelAndView show(@PathVariable String publication, Actor actor) {
    return desk.show(desk.at(publication), actor);
  }

  @PostMapping(PublicationPaths.ONE + "/approval")
  @Requires(Action.APPROVE_PUBLICATION)
  @Transactional
  public ModelAndView approve(
      @PathVariable String publication,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = desk.at(publication);
    var form = WorkForm.typed(new Typed(all));
    var attempt = approve.approve(actor, found.id(), form.seen(), desk.now());
    return desk.after(found, actor, form, attempt);
  }

  @PostMapping(PublicationPaths.ONE + "/calling-back")
  @Requires(Action.PUBLISH_PUBLICATION)
  @Transactional
  public ModelAndView callBack(
      @PathVariable String publication,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = desk.at(publication);
    var form = WorkForm.typed(new Typed(all));
    return desk.after(found, actor, form, callBack.callBack(actor, found.id(), desk.now()));
  }
}
