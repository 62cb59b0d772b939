package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.List;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.web.Link;
import org.alongside.web.Words;
import org.springframework.stereotype.Component;

/** Where partners and staff go from a consultation: both sides find the same. */
@Component
final class ConsultationWork {

  private final Access access;

  ConsultationWork(Access access) {
    this.access = access;
  }

  /** A way on, with the key of its words. */
  record Way(String key, String href) {

    Link link(Words words) {
      return new Link(words.get(key), href);
    }
  }

  List<Way> of(Consultation consultation, Actor actor) {
    var slug = consultation.slug();
    var project = consultation.place().project().value();
    var ways = new ArrayList<Way>();
    if (access.may(actor, Action.READ_CONSULTATION_PROGRESS, project)) {
      ways.add(new Way("consultations.progress.title", ConsultationPaths.progress(slug)));
    }
    if (access.may(actor, Action.WRITE_CONSULTATION_REPORT, project)) {
      ways.add(new Way("consultations.report.title", ConsultationPaths.report(slug)));
    }
    if (access.may(actor, Action.JUDGE_RESPONSES, project)) {
      ways.add(new Way("consultations.responses.title", ConsultationPaths.allResponses(slug)));
    }
    if (access.may(actor, Action.KEY_RESPONSES, project)) {
      ways.add(new Way("consultations.keying.title", ConsultationPaths.keying(slug)));
      ways.add(new Way("consultations.script.title", ConsultationPaths.script(slug)));
      ways.add(new Way("consultations.imports", ConsultationPaths.one(slug) + "/imports"));
    }
    return ways;
  }
}
