package org.alongside.consultations.web;

import java.util.List;
import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Consultations;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes over the questions of an earlier consultation, while nothing was written here. */
@Controller
class CopyPages {

  private static final String VIEW = "consultations/copy";
  private static final int MOST = 50;

  private final Writing writing;
  private final ConsultationDoor door;
  private final Consultations consultations;

  CopyPages(Writing writing, ConsultationDoor door, Consultations consultations) {
    this.writing = writing;
    this.door = door;
    this.consultations = consultations;
  }

  @GetMapping(ConsultationPaths.COPY)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView ask(@PathVariable String consultation) {
    var found = writing.find(consultation);
    return bare(found)
        ? Show.page(VIEW, page(found, found.version(), Mistakes.none()))
        : Show.seeOther(ConsultationPaths.questions(found.slug()));
  }

  @PostMapping(ConsultationPaths.COPY)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView copy(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = writing.find(consultation);
    var fields = new Fields(all);
    var from = from(fields.of("from"), actor);
    if (from.isEmpty()) {
      var mistake = new Mistake("from", "consultations.mistake.from");
      return Show.refused(VIEW, page(found, fields.number("seen"), Mistakes.of(mistake)));
    }
    if (!bare(found)) {
      return Show.overtaken(VIEW, page(found, found.version(), Mistakes.none()));
    }
    return switch (writing.write(actor, found, from.get().questions(), fields.number("seen"))) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(ConsultationPaths.questions(found.slug()));
      case Attempt.Refused<Consultation>(var reasons) ->
          Show.refused(VIEW, page(found, fields.number("seen"), Mistakes.because(reasons)));
      case Attempt.Overtaken<Consultation> _ ->
          Show.overtaken(
              VIEW,
              page(
                  writing.find(consultation),
                  writing.find(consultation).version(),
                  Mistakes.none()));
    };
  }

  /** Nothing but the last question is there: what somebody has written is never written over. */
  static boolean bare(Consultation found) {
    return !found.shown() && found.questions().questions().size() <= 1;
  }

  private Optional<Consultation> from(String slug, Actor actor) {
    return door.named(slug).filter(other -> door.known(other, actor));
  }

  private CopyPage page(Consultation found, long seen, Mistakes mistakes) {
    return new CopyPage(found, lines(), seen, mistakes);
  }

  private List<Consultations.Line> lines() {
    return consultations.published(MOST);
  }
}
