package org.alongside.projects.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.projects.LevelAnswers;
import org.alongside.projects.LevelAnswers.Answering;
import org.alongside.projects.LevelAnswers.Change;
import org.alongside.projects.LevelAnswers.Decider;
import org.alongside.projects.LevelAnswers.Room;
import org.alongside.projects.LevelChoice;
import org.alongside.web.Choice;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/** The four questions, what was answered, and the level that was chosen after them. */
public record LevelForm(Answers answers, @Nullable Level level, Set<Stage> stages, Box why) {

  private static final Box WHY = Box.area("level-why").limit(2000);

  /** Answers so far. */
  public record Answers(
      @Nullable Change change,
      @Nullable Decider decider,
      @Nullable Room room,
      @Nullable Answering answering) {

    /** Empty until all four are given. */
    public Optional<LevelAnswers> all() {
      return change == null || decider == null || room == null || answering == null
          ? Optional.empty()
          : Optional.of(new LevelAnswers(change, decider, room, answering));
    }

    static Answers of(LevelAnswers given) {
      return new Answers(given.change(), given.decider(), given.room(), given.answering());
    }
  }

  public LevelForm {
    stages = Set.copyOf(stages);
  }

  static LevelForm typed(Typed typed) {
    return new LevelForm(
        new Answers(
            typed.one(Change.class, "change"),
            typed.one(Decider.class, "decider"),
            typed.one(Room.class, "room"),
            typed.one(Answering.class, "answering")),
        typed.one(Level.class, "level"),
        stages(typed),
        WHY.with(typed.of(WHY.id())));
  }

  private static Set<Stage> stages(Typed typed) {
    List<Stage> chosen = typed.some(Stage.class, "stage");
    return chosen.isEmpty() ? Set.of() : EnumSet.copyOf(chosen);
  }

  static LevelForm after(Answers answers, Set<Stage> stages) {
    Level suggested = answers.all().map(LevelAnswers::suggestion).orElse(null);
    return new LevelForm(answers, suggested, stages, WHY);
  }

  Mistakes unanswered() {
    var mistakes = new ArrayList<Mistake>();
    missing(mistakes, answers.change(), "change");
    missing(mistakes, answers.decider(), "decider");
    missing(mistakes, answers.room(), "room");
    missing(mistakes, answers.answering(), "answering");
    return new Mistakes(mistakes);
  }

  Mistakes mistakes() {
    var mistakes = new ArrayList<Mistake>();
    missing(mistakes, level, "level");
    Mistake wrong = why.wrong();
    if (wrong != null) {
      mistakes.add(wrong);
    }
    return new Mistakes(mistakes);
  }

  private static void missing(List<Mistake> mistakes, @Nullable Object answer, String id) {
    if (answer == null) {
      mistakes.add(new Mistake(id, "projects.mistake.missing." + id));
    }
  }

  /** Only asked where nothing is missing. */
  LevelChoice choice() {
    return new LevelChoice(
        Optional.ofNullable(level).orElseThrow(), answers.all().orElseThrow(), why.value());
  }

  /** The question as the page asks it. */
  public List<Choice> changes(Words words) {
    return choices(words, Change.values(), answers.change(), "projects.answer.change.");
  }

  public List<Choice> deciders(Words words) {
    return choices(words, Decider.values(), answers.decider(), "projects.answer.decider.");
  }

  public List<Choice> rooms(Words words) {
    return choices(words, Room.values(), answers.room(), "projects.answer.room.");
  }

  public List<Choice> answerings(Words words) {
    return choices(words, Answering.values(), answers.answering(), "projects.answer.answering.");
  }

  public List<Choice> stageChoices(Words words) {
    return List.of(Stage.values()).stream()
        .map(one ->
            Choice.of(one.name(), words.get("projects.stage." + one.name()), stages.contains(one)))
        .toList();
  }

  public List<Choice> levels(Words words) {
    return List.of(Level.values()).stream()
        .map(one ->
            Choice.of(
                one.name(),
                words.get("participation.level." + one.name()),
                words.get("participation.level." + one.name() + ".sentence"),
                one == level))
        .toList();
  }

  private static <E extends Enum<E>> List<Choice> choices(
      Words words, E[] values, @Nullable E chosen, String key) {
    return List.of(values).stream()
        .map(value -> Choice.of(value.name(), words.get(key + value.name()), value == chosen))
        .toList();
  }
}
