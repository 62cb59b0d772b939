package org.alongside.consultations.web;

import java.util.List;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.PublishReport;
import org.alongside.consultations.Report;
import org.alongside.consultations.ReportReason;
import org.alongside.consultations.Reports;
import org.alongside.consultations.WriteReport;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where partners and staff write what people are told, and a lead publishes it. */
@Controller
class ReportPages {

  private static final String VIEW = "consultations/report";

  private final Drafting drafting;
  private final Written written;
  private final WriteReport write;
  private final PublishReport publish;
  private final WholeOrNotAtAll whole;

  ReportPages(
      Drafting drafting,
      Written written,
      WriteReport write,
      PublishReport publish,
      WholeOrNotAtAll whole) {
    this.drafting = drafting;
    this.written = written;
    this.write = write;
    this.publish = publish;
    this.whole = whole;
  }

  /** What there is of a report, and whether this reader can publish it. */
  @Component
  record Written(Reports reports, Access access) {

    ReportPage page(Consultation found, Actor actor) {
      var report = reports.of(found.id());
      var project = found.place().project().value();
      return new ReportPage(
          found,
          report,
          access.may(actor, Action.PUBLISH_CONSULTATION, project),
          new ReportPage.Typed(report.words(), report.version(), ""),
          Mistakes.none());
    }
  }

  @GetMapping(ConsultationPaths.REPORT)
  @Requires(Action.WRITE_CONSULTATION_REPORT)
  ModelAndView write(@PathVariable String consultation, Actor actor) {
    var found = drafting.find(consultation);
    return found.shown()
        ? Show.page(VIEW, written.page(found, actor))
        : Show.seeOther(ConsultationPaths.draft(found.slug()));
  }

  @PostMapping(ConsultationPaths.REPORT)
  @Requires(Action.WRITE_CONSULTATION_REPORT)
  ModelAndView save(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = drafting.find(consultation);
    var page = written.page(found, actor).typed(read(new Fields(all)));
    if (page.typed().words().tooLong()) {
      var mistake = new Mistake("heard", "consultations.mistake.too-long", Report.Words.LONGEST);
      return Show.refused(VIEW, page.with(Mistakes.of(mistake)));
    }
    var typed = page.typed();
    return shown(
        page,
        whole.attempt(
            () -> write.write(actor, found.id(), typed.words(), typed.seen(), drafting.now())));
  }

  @PostMapping(ConsultationPaths.REPORT + "/publish")
  @Requires(Action.PUBLISH_CONSULTATION)
  ModelAndView publish(
      @PathVariable String consultation,
      @RequestParam(defaultValue = "") String because,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = drafting.find(consultation);
    long seen = new Fields(all).number("seen");
    var before = written.page(found, actor);
    var page = before.typed(new ReportPage.Typed(before.report().words(), seen, because));
    return shown(
        page,
        whole.attempt(() -> publish.publish(actor, found.id(), seen, because, drafting.now())));
  }

  private static ReportPage.Typed read(Fields fields) {
    var words =
        new Report.Words(
            fields.of("heard"), fields.of("changes"), fields.of("stays"), fields.of("decides"));
    return new ReportPage.Typed(words, fields.number("seen"), "");
  }

  private static ModelAndView shown(ReportPage page, Attempt<Report> attempt) {
    return switch (attempt) {
      case Attempt.Done<Report> _ -> Show.seeOther(page.path());
      case Attempt.Refused<Report>(var reasons) -> Show.refused(VIEW, page.with(all(reasons)));
      case Attempt.Overtaken<Report> _ -> Show.overtaken(VIEW, page);
    };
  }

  private static Mistakes all(List<Reason> reasons) {
    return new Mistakes(reasons.stream().map(ReportPages::mistake).toList());
  }

  private static Mistake mistake(Reason reason) {
    return new Mistake(
        reason instanceof ReportReason why ? field(why) : "", reason.key(), reason.details());
  }

  private static String field(ReportReason why) {
    return switch (why) {
      case HEARD_MISSING -> "heard";
      case CHANGES_MISSING -> "changes";
      case STAYS_MISSING -> "stays";
      case DECIDES_MISSING -> "decides";
      case CORRECTION_UNEXPLAINED -> "because";
      case STILL_OPEN, NOT_COUNTED, NOTHING_CHANGED -> "";
    };
  }
}
