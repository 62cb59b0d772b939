package org.alongside.consultations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Action;
import org.alongside.consultations.AgreeQuestions;
import org.alongside.consultations.AgreedQuestions.Agreed;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Run;
import org.alongside.participation.Side;
import org.alongside.projects.web.ProjectPaths;
import org.alongside.web.Choice;
import org.alongside.web.Link;
import org.alongside.web.Mistakes;
import org.alongside.web.Task;
import org.alongside.web.Words;

/**
 * Where those who make a consultation see what is done and what still stands against publishing.
 *
 * @param agreed which partners agreed with the questions
 * @param today the day on which it is judged
 */
public record MakingPage(Drafting.Draft draft, Agreed agreed, LocalDate today, Mistakes mistakes) {

  public long lived() {
    return agreed.now(Side.LIVED);
  }

  public long learnt() {
    return agreed.now(Side.LEARNT);
  }

  /** Those who agreed to what was changed since. */
  public long before() {
    return agreed.before(Side.LIVED) + agreed.before(Side.LEARNT);
  }

  /** What a partner can say of the questions. */
  public List<Choice> ways(Words words) {
    return Stream.of(AgreeQuestions.How.values())
        .map(how -> Choice.of(how.name(), words.get("consultations.agreed." + how.name()), false))
        .toList();
  }

  public Consultation consultation() {
    return draft.consultation();
  }

  public boolean can(String action) {
    return draft.may().contains(Action.valueOf(action));
  }

  public boolean shown() {
    return consultation().shown();
  }

  /** Whether people can still be given more time, or mended words. */
  public boolean running() {
    return consultation().phase() instanceof Phase.Published(var run, _, _)
        && run.on(today).compareTo(Run.Window.OPEN) <= 0;
  }

  /** Whether people can't answer now, and can later. */
  public boolean paused() {
    return running() && consultation().run().flatMap(run -> run.pausedOn(today)).isPresent();
  }

  /** Whether it has opened, so that it can be paused. */
  public boolean mayPause() {
    return running()
        && consultation().run().filter(run -> !today.isBefore(run.opens())).isPresent();
  }

  /** Whether it is over and not yet counted. */
  public boolean over() {
    return consultation().phase() instanceof Phase.Published && !running();
  }

  public String path() {
    return ConsultationPaths.one(consultation().slug());
  }

  public String back() {
    return ProjectPaths.activity(draft.project().slug(), draft.activity().slug());
  }

  public List<Link> lacks(Words words) {
    return Mend.all(draft, words);
  }

  /** What has to be said, each with whether something is still lacking there. */
  public List<Task> tasks(Words words) {
    var tasks = new ArrayList<Task>();
    var open = lacks(words).stream().map(Link::href).collect(Collectors.toSet());
    for (var sheet : Sheet.demanded(consultation().terms().size())) {
      String path = ConsultationPaths.sheet(consultation().slug(), sheet);
      tasks.add(task(words, "consultations.sheet." + sheet.path(), path, open));
    }
    String questions = ConsultationPaths.questions(consultation().slug());
    tasks.add(task(words, "consultations.questions.title", questions, open));
    return tasks;
  }

  private static Task task(Words words, String key, String path, Set<String> open) {
    long lacking = open.stream().filter(link -> link.split("#", 2)[0].equals(path)).count();
    return new Task(
        words.get(key),
        path,
        null,
        words.get(lacking == 0 ? "consultations.task.done" : "consultations.task.open", lacking),
        lacking == 0);
  }

  public List<Link> further(Words words) {
    return Sheet.further(consultation().terms().size()).stream()
        .map(sheet ->
            new Link(
                words.get("consultations.sheet." + sheet.path()),
                ConsultationPaths.sheet(consultation().slug(), sheet)))
        .toList();
  }

  /** From writing to the count, with where it stands now. */
  public List<Task> phases(Words words) {
    var phase = consultation().phase();
    boolean closed = phase instanceof Phase.Closed;
    return List.of(
        step(words, "write", "", shown() ? "done" : "now"),
        step(
            words,
            "open",
            consultation().run().map(run -> days(words, run)).orElse(""),
            !shown() ? "ahead" : running() ? "now" : "done"),
        step(words, "closed", "", closed ? "done" : shown() && !running() ? "now" : "ahead"));
  }

  private static String days(Words words, Run run) {
    return words.get("consultations.phase.days", run.opens(), run.lastDay());
  }

  private static Task step(Words words, String name, String when, String state) {
    return new Task(
        words.get("consultations.phase." + name),
        null,
        when.isEmpty() ? null : when,
        words.get("consultations.phase.state." + state),
        state.equals("done"));
  }
}
