package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Asides;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.EachResponse;
import org.alongside.consultations.TakeAway;
import org.alongside.consultations.Transcripts;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.organisation.Organisations;
import org.alongside.participation.Attempt;
import org.alongside.web.Limited;
import org.alongside.web.NotFound;
import org.alongside.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** All answers as a file for those who work with them; that it was taken is recorded. */
@Controller
class ExportPages {

  private final ConsultationDoor door;
  private final TakeAway take;
  private final Known known;
  private final WholeOrNotAtAll whole;
  private final InstantSource clock;

  ExportPages(
      ConsultationDoor door,
      TakeAway take,
      Known known,
      WholeOrNotAtAll whole,
      InstantSource clock) {
    this.door = door;
    this.take = take;
    this.known = known;
    this.whole = whole;
    this.clock = clock;
  }

  /** Everything that is known of the answers. */
  @Component
  record Known(
      EachResponse responses, Transcripts transcripts, Asides asides, Organisations organisations) {

    Beside beside(Consultation consultation) {
      var links = organisations.current();
      return new Beside(
          transcripts.all(consultation.id()),
          transcripts.behalves(consultation.id()),
          asides.all(consultation.id()),
          path -> links.map(one -> one.address().link(path)).orElse(path));
    }
  }

  @PostMapping(ConsultationPaths.RESPONSES)
  @Requires(Action.EXPORT_RESPONSES)
  @Limited(times = 30, minutes = 60, each = "consultation")
  void export(@PathVariable String consultation, Actor actor, HttpServletResponse response)
      throws IOException {
    var found = door.shown(consultation, actor);
    var attempt = whole.attempt(() -> take.take(actor, found.id(), clock.instant()));
    if (!(attempt instanceof Attempt.Done<Consultation>)) {
      throw new NotFound();
    }
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(found.slug() + ".csv", StandardCharsets.UTF_8)
            .build()
            .toString());
    new ResponseFile(found, known.responses(), Words.english(), known.beside(found))
        .writeTo(response.getOutputStream());
  }
}
