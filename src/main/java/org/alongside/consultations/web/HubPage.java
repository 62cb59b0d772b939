package org.alongside.consultations.web;

import java.time.LocalDate;
import java.util.List;
import org.alongside.consultations.Aside;
import org.alongside.consultations.Pause;
import org.alongside.consultations.Response;
import org.alongside.consultations.Run.Window;
import org.alongside.consultations.Terms;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.web.Mistakes;
import org.alongside.web.Task;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/** Where somebody finds their key, and from where they go on, check, or take their answers back. */
public record HubPage(
    Answering.Own own, Speaking.Voices voices, Typed typed, Mailed mailed, Mistakes mistakes) {

  /** What was typed: whom to ask, and why a response should count. */
  public record Typed(String writer, String objection) {
    static final Typed NOTHING = new Typed("", "");
  }

  /**
   * The way back by mail.
   *
   * @param email as it was typed
   * @param sent whether it was sent just now
   * @param possible whether there is a mail server to send it with
   */
  public record Mailed(String email, boolean sent, boolean possible) {}

  HubPage(Answering.Own own, Speaking.Voices voices, boolean mailPossible, Mistakes mistakes) {
    this(own, voices, Typed.NOTHING, new Mailed("", false, mailPossible), mistakes);
  }

  HubPage typed(String name) {
    return new HubPage(own, voices, new Typed(name, ""), mailed, mistakes);
  }

  HubPage objecting(String words) {
    return new HubPage(own, voices, new Typed("", words), mailed, mistakes);
  }

  HubPage mailed(String email) {
    return new HubPage(own, voices, typed, new Mailed(email, false, mailed.possible()), mistakes);
  }

  HubPage sentMail() {
    return new HubPage(own, voices, typed, new Mailed("", true, mailed.possible()), mistakes);
  }

  public String writer() {
    return typed.writer();
  }

  /** What is said against counting it; null where it counts. */
  public Aside.@Nullable Step ground() {
    return voices.aside().aside() ? voices.aside().ground().orElse(null) : null;
  }

  public boolean mayObject() {
    return voices.aside().mayObject();
  }

  /** What was answered to whoever objected; empty where nothing was. */
  public String stays() {
    return voices.aside().is(Aside.Kind.STAYS) ? voices.aside().steps().getLast().words() : "";
  }

  /** Whether they can still say that their words may be shown, or may not. */
  public boolean mayQuoteOrNot() {
    return sent() && (!voices.reported() || voices.quotable());
  }

  public String quotingPath() {
    return answersPath() + "/quoting";
  }

  public String objectionPath() {
    return answersPath() + "/objection";
  }

  public String behalfPath() {
    return ConsultationPaths.behalf(own.consultation().slug());
  }

  public String title() {
    return own.consultation().title();
  }

  public Terms terms() {
    return own.consultation().terms();
  }

  public String path() {
    return ConsultationPaths.one(own.consultation().slug());
  }

  public String answersPath() {
    return ConsultationPaths.answers(own.consultation().slug());
  }

  public String copyPath() {
    return ConsultationPaths.copy(own.consultation().slug());
  }

  public String key() {
    return own.key().grouped();
  }

  public boolean withdrawn() {
    return own.withdrawn();
  }

  public boolean sent() {
    return own.response() instanceof Response.Sent;
  }

  /** Whether something was changed after it was sent, and not sent again. */
  public boolean changed() {
    return own.response() instanceof Response.Sent sent && sent.changed();
  }

  public String reference() {
    return own.response().slip().reference().grouped();
  }

  /** Whether anything can still be changed. */
  public boolean open() {
    var window = own.consultation().window(own.now());
    return !withdrawn() && (window == Window.OPEN || (window == Window.LATE && !sent()));
  }

  /** Whether the way back can be sent to them. */
  public boolean byMail() {
    return open() && mailed.possible();
  }

  /** The pause that it is in; null where there is none. */
  public @Nullable Pause pause() {
    return own.pause().orElse(null);
  }

  /** What was sent, until the report is out; what was not, always. */
  public boolean mayTakeBack() {
    return !withdrawn() && !(sent() && voices.reported());
  }

  public boolean begun() {
    return !own.answers().given().isEmpty();
  }

  /** The chapters to choose from; empty where they are answered one after the other. */
  public List<Task> chapters(Words words) {
    return own.consultation().questions().anyOrder() ? new ChapterTasks(own).all(words) : List.of();
  }

  /** The first page with a question that is not answered yet; when there is none, the check. */
  public String goOn() {
    var route = own.route();
    return route.pages().stream()
        .filter(page -> page.questions().stream().anyMatch(this::unanswered))
        .findFirst()
        .map(Page::code)
        .map(code -> ConsultationPaths.page(own.consultation().slug(), code))
        .orElse(ConsultationPaths.check(own.consultation().slug()));
  }

  private boolean unanswered(Question question) {
    return own.answers().to(question.code()).isEmpty();
  }

  /** Until when this response is taken: late ones that were begun have a few days more. */
  public LocalDate lastDay() {
    var run = own.consultation().run().orElseThrow();
    return own.consultation().window(own.now()) == Window.LATE ? run.lastLateDay() : run.lastDay();
  }
}
