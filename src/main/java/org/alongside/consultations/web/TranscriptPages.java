package org.alongside.consultations.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.Transcript;
import org.alongside.consultations.TranscriptReason;
import org.alongside.consultations.Transcripts;
import org.alongside.consultations.WriteTranscript;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.OneLine;
import org.alongside.participation.Reason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes down what recordings, films and texts in other languages say. */
@Controller
class TranscriptPages {

  private static final String VIEW = "consultations/transcript";
  private static final int MOST = 50;

  private final ConsultationDoor door;
  private final Transcripts transcripts;
  private final WriteTranscript write;
  private final WholeOrNotAtAll whole;
  private final InstantSource clock;

  TranscriptPages(
      ConsultationDoor door,
      Transcripts transcripts,
      WriteTranscript write,
      WholeOrNotAtAll whole,
      InstantSource clock) {
    this.door = door;
    this.transcripts = transcripts;
    this.write = write;
    this.whole = whole;
    this.clock = clock;
  }

  @GetMapping(ConsultationPaths.TRANSCRIPTS)
  @Requires(Action.EXPORT_RESPONSES)
  ModelAndView list(@PathVariable String consultation, Actor actor) {
    var found = door.shown(consultation, actor);
    return Show.page(
        "consultations/transcripts",
        new TranscriptListPage(found, transcripts.of(found.id(), MOST)));
  }

  @GetMapping(ConsultationPaths.TRANSCRIPT)
  @Requires(Action.EXPORT_RESPONSES)
  ModelAndView show(
      @PathVariable String consultation,
      @PathVariable UUID response,
      @PathVariable String question,
      Actor actor) {
    var found = door.shown(consultation, actor);
    var original = original(found, response, question);
    var fields = TranscriptPage.kept(original);
    return Show.page(VIEW, new TranscriptPage(found, original, fields, "", Mistakes.none()));
  }

  private Transcripts.Original original(Consultation found, UUID response, String question) {
    return transcripts
        .find(found.id(), new ResponseId(response), question)
        .orElseThrow(NotFound::new);
  }

  @PostMapping(ConsultationPaths.TRANSCRIPT)
  @Requires(Action.EXPORT_RESPONSES)
  ModelAndView save(
      @PathVariable String consultation,
      @PathVariable UUID response,
      @PathVariable String question,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = door.shown(consultation, actor);
    var original = original(found, response, question);
    var fields = new Fields(all);
    var mistakes = mistakes(fields);
    if (mistakes.any()) {
      return Show.refused(VIEW, new TranscriptPage(found, original, fields, "", mistakes));
    }
    var made = made(original, fields);
    return switch (whole.attempt(() -> write.write(actor, found.id(), made, clock.instant()))) {
      case Attempt.Done<Transcript> _ -> Show.seeOther(ConsultationPaths.transcripts(found.slug()));
      case Attempt.Refused<Transcript>(var reasons) ->
          Show.refused(VIEW, new TranscriptPage(found, original, fields, "", beside(reasons)));
      case Attempt.Overtaken<Transcript> _ -> Show.overtaken(VIEW, both(found, original, fields));
    };
  }

  private static WriteTranscript.Made made(Transcripts.Original original, Fields fields) {
    return new WriteTranscript.Made(
        original.response(),
        original.question(),
        fields.of("words"),
        fields.of("maker"),
        !fields.of("machine").isEmpty(),
        fields.number("seen"));
  }

  /** What the other wrote stands beside what was typed; saving again means having read both. */
  private static TranscriptPage both(Consultation found, Transcripts.Original now, Fields fields) {
    var next = Fields.none();
    List.of("words", "maker", "machine").forEach(id -> next.put(id, fields.of(id)));
    next.put("seen", String.valueOf(now.version()));
    var theirs = now.transcript();
    return new TranscriptPage(
        found, now, next, theirs == null ? "" : theirs.words(), Mistakes.none());
  }

  private static Mistakes mistakes(Fields fields) {
    var found = new ArrayList<Mistake>();
    if (fields.of("words").length() > Transcript.LONGEST) {
      found.add(new Mistake("words", "consultations.mistake.too-long", Transcript.LONGEST));
    }
    if (fields.of("maker").length() > Transcript.LONGEST_NAME) {
      found.add(new Mistake("maker", "consultations.mistake.too-long", Transcript.LONGEST_NAME));
    }
    if (!OneLine.is(fields.of("maker"))) {
      found.add(Mistake.unseen("maker"));
    }
    return new Mistakes(found);
  }

  private static Mistakes beside(List<Reason> reasons) {
    return new Mistakes(
        reasons.stream()
            .map(reason ->
                switch (reason) {
                  case TranscriptReason.WORDS_MISSING -> new Mistake("words", reason.key());
                  case TranscriptReason.MAKER_MISSING -> new Mistake("maker", reason.key());
                  default -> Mistake.because(reason);
                })
            .toList());
  }
}
