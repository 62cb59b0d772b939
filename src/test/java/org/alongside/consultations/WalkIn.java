package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.consultations.Duty.Applies;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityId;
import org.alongside.projects.Examples;
import org.alongside.projects.Invitation;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Slug;
import org.alongside.projects.Span;
import org.alongside.projects.When;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Question.Need;
import org.alongside.questionnaires.Questionnaire;

/** A consultation about a walk-in centre, with nothing lacking whatever its size. */
public final class WalkIn {

  public static final LocalDate TODAY = LocalDate.of(2027, 3, 4);
  public static final Instant NOW = Instant.parse("2027-03-04T12:00:00Z");
  public static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);
  public static final Instant OVER = Instant.parse("2027-06-30T23:00:00Z");
  public static final MinimumDays MINIMUM = new MinimumDays(7, 42, 84);

  private WalkIn() {}

  public static Activity activity() {
    return activity(ProjectId.random(), Level.CONSULT, Activity.State.PUBLISHED);
  }

  static Activity activity(ProjectId project, Level level, Activity.State state) {
    var how = new Invitation.How("", "Web and paper", "The Board", new When.On(day(9, 1)));
    var span = new Span(new When.On(TODAY), new When.On(LAST_DAY));
    var invitation =
        new Invitation("The walk-in centre", Stage.DESIGN, "Tell us what you think", span, how);
    return new Activity(
        ActivityId.random(),
        project,
        new Slug("walk-in"),
        1,
        invitation,
        state,
        Examples.statement(level));
  }

  public static Terms terms(Size size) {
    return Terms.of(
            new Section.Matter(
                size, "The walk-in centre", "We may move it.", "The lease ends in 2028."))
        .with(new Section.Influence("Where it is.", "That there is one.", "It is needed."))
        .with(new Section.Deciding("The Board", day(9, 1), true, "Option B"))
        .with(
            new Section.Options(
                List.of("Stay", "Move to the station"), "Closing it: too many need it.", "£2m"))
        .with(new Section.Timing(TODAY, LAST_DAY, 7))
        .with(new Section.Ways("Freepost WALK-IN", "01632 960123", ""))
        .with(
            new Section.Duties(
                new Duty(Applies.YES, "Services change.", day(2, 1), "Director of Nursing"),
                new Finding("Bus lines matter.", day(2, 10)),
                new Finding("They ask for 12 weeks.", day(2, 20)),
                new Duty(Applies.NO, "No beds close.", null, "")))
        .with(new Section.Formats(formats(), "Polish on request"))
        .with(new Section.Earlier("In 2021 people asked for a bus stop. We ask about the place."));
  }

  private static Map<Format, LocalDate> formats() {
    return Map.of(Format.EASY_READ, TODAY, Format.LARGE_PRINT, TODAY, Format.BSL, TODAY);
  }

  public static LocalDate day(int month, int day) {
    return LocalDate.of(2027, month, day);
  }

  /** Which; why not, asked of those who say no; and what was not asked. */
  public static Questionnaire questions() {
    return questions("Should it move?");
  }

  public static Questionnaire questions(String first) {
    var which =
        new Question(
            "move",
            first,
            "",
            new Kind.OneOf(
                List.of(new Choice("yes", "Yes"), new Choice("no", "No")),
                true,
                Kind.OneOf.Look.RADIOS),
            Need.REQUIRED,
            Condition.ALWAYS);
    return new Questionnaire(
        List.of(
            new Chapter(
                "about",
                "The centre",
                Condition.ALWAYS,
                List.of(
                    page("p1", Condition.ALWAYS, which),
                    page("p2", new Condition.Is("move", "no"), words("why", Need.REQUIRED)),
                    page("p3", Condition.ALWAYS, words("missed", Need.OPTIONAL))))),
        Questionnaire.Order.FIXED);
  }

  static Page page(String code, Condition shown, Question question) {
    return new Page(code, "", shown, List.of(question));
  }

  static Question words(String code, Need need) {
    return new Question(
        code, "What about " + code + "?", "", new Kind.LongText(4000), need, Condition.ALWAYS);
  }

  public static Answer yes() {
    return new Answer.Chosen(List.of("yes"), null);
  }

  public static Answer no() {
    return new Answer.Chosen(List.of("no"), null);
  }

  public static Answer say(String words) {
    return new Answer.Words(words);
  }

  /** A draft with these questions. */
  public static Consultation asking(Size size, Questionnaire questions) {
    return draft(terms(size), questions, activity());
  }

  static Consultation draft(Size size, Activity activity) {
    return draft(terms(size), questions(), activity);
  }

  static Consultation draft(Terms terms, Questionnaire questions, Activity activity) {
    var place =
        new Consultation.Place(activity.project(), activity.id(), new Slug("walk-in-centre"));
    return new Consultation(ConsultationId.random(), place, 1, terms, questions, new Phase.Draft());
  }
}
