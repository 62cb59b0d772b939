package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.files.FileLimits;
import org.alongside.files.StoredFile;
import org.alongside.files.web.ServesFiles;
import org.alongside.files.web.Uploads;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.web.Limited;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Recording;
import org.alongside.web.Show;
import org.alongside.web.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes a file, a recording or a film as an answer, and plays it back to its author alone. */
@Controller
class AnswerFilePages {

  private static final String VIEW = "consultations/file";

  private final Answering answering;
  private final Speaking speaking;
  private final AnswerFiles files;
  private final Storing storing;

  AnswerFilePages(Answering answering, Speaking speaking, AnswerFiles files, Storing storing) {
    this.answering = answering;
    this.speaking = speaking;
    this.files = files;
    this.storing = storing;
  }

  /** How files come in, and out again. */
  @Component
  record Storing(Uploads uploads, ServesFiles serves, FileLimits limits) {}

  /** A question on somebody's way that a file can answer. */
  private record Asked(Answering.Own own, Page page, Question question) {}

  /** What the address names: a consultation, a page and a question. */
  private Optional<Asked> asked(
      Map<String, String> address, Actor actor, HttpServletRequest request) {
    var found = consultation(address, actor);
    String page = address.getOrDefault("page", "");
    String question = address.getOrDefault("question", "");
    return answering
        .own(found, actor, request)
        .filter(own -> !own.withdrawn())
        .flatMap(own ->
            own.route().pages().stream()
                .filter(one -> one.code().equals(page))
                .flatMap(one ->
                    one.questions().stream()
                        .filter(each -> each.code().equals(question))
                        .map(each -> new Asked(own, one, each)))
                .findFirst())
        .filter(each -> !AnswerFiles.wanted(each.question()).isEmpty());
  }

  @GetMapping(ConsultationPaths.ANSWER_FILE)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView ask(
      @PathVariable Map<String, String> address,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    Recording.allow(response);
    return asked(address, actor, request)
        .map(asked -> Show.page(VIEW, page(asked, Mistakes.none())))
        .orElseGet(
            () -> Show.seeOther(ConsultationPaths.answers(consultation(address, actor).slug())));
  }

  @PostMapping(ConsultationPaths.ANSWER_FILE)
  @TakesFiles
  @Limited(times = 30, minutes = 60)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView take(
      @PathVariable Map<String, String> address,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    Recording.allow(response);
    return asked(address, actor, request)
        .map(asked -> taken(asked, file))
        .orElseGet(
            () -> Show.seeOther(ConsultationPaths.answers(consultation(address, actor).slug())));
  }

  private Consultation consultation(Map<String, String> address, Actor actor) {
    return answering.consultation(address.getOrDefault("consultation", ""), actor);
  }

  private ModelAndView taken(Asked asked, @Nullable MultipartFile file) {
    var own = asked.own();
    if (files.full(own)) {
      var mistake = new Mistake("file", "consultations.mistake.files", AnswerFiles.MOST);
      return Show.refused(VIEW, page(asked, Mistakes.of(mistake)));
    }
    var to = FilesOfResponses.to(own.response().slip().id(), own.consultation());
    var wanted = AnswerFiles.wanted(asked.question());
    return switch (storing.uploads().takeUnnamed(file, wanted, to)) {
      case Attempt.Done<StoredFile>(var stored) -> put(asked, stored);
      case Attempt.Refused<StoredFile>(var reasons) ->
          Show.refused(VIEW, page(asked, Mistakes.because("file", reasons)));
      case Attempt.Overtaken<StoredFile> _ -> Show.overtaken(VIEW, page(asked, Mistakes.none()));
    };
  }

  private ModelAndView put(Asked asked, StoredFile stored) {
    var own = asked.own();
    long seen = speaking.seen(own.key(), own, asked.page().code());
    return switch (files.put(own, asked.page(), asked.question(), stored, seen)) {
      case Attempt.Done<Answers> _ -> {
        answering.own(own.consultation(), own.key()).ifPresent(files::sweep);
        yield Show.seeOther(ConsultationPaths.page(own.consultation().slug(), asked.page().code()));
      }
      case Attempt.Refused<Answers>(var reasons) ->
          Show.refused(VIEW, page(asked, AnswerMistakes.of(reasons)));
      case Attempt.Overtaken<Answers> _ -> Show.overtaken(VIEW, page(asked, Mistakes.none()));
    };
  }

  private AnswerFilePage page(Asked asked, Mistakes mistakes) {
    return new AnswerFilePage(
        asked.own().consultation(), asked.page(), asked.question(), storing.limits(), mistakes);
  }

  /** Whoever holds the key sees and hears again what they sent. */
  @GetMapping(ConsultationPaths.OWN_FILE)
  @Requires(Action.ANSWER_CONSULTATION)
  void own(
      @PathVariable String consultation,
      @PathVariable UUID stored,
      @PathVariable String name,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var found = answering.consultation(consultation, actor);
    var file =
        answering
            .own(found, actor, request)
            .flatMap(own -> files.find(own, stored))
            .filter(each -> each.name().toString().equals(name))
            .orElseThrow(NotFound::new);
    storing.serves().serve(file, request, response);
  }
}
