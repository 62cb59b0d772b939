package org.alongside.projects;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.participation.Level;

/** The answers to four plain questions that tell which level is true. They are published. */
public record LevelAnswers(Change change, Decider decider, Room room, Answering answering) {

  /** An answer, and the highest level that can truly be promised with it. */
  public sealed interface Answer {
    Level carries();

    String name();
  }

  /** What can still change? */
  public enum Change implements Answer {
    NOTHING(Level.INFORM),
    A_PROPOSAL(Level.CONSULT),
    THE_WAY_THERE(Level.CO_DESIGN),
    EVERYTHING(Level.CO_PRODUCTION);

    private final Level carries;

    Change(Level carries) {
      this.carries = carries;
    }

    @Override
    public Level carries() {
      return carries;
    }
  }

  /** Who decides? */
  public enum Decider implements Answer {
    THE_ORGANISATION(Level.ENGAGE),
    THE_ORGANISATION_AMONG_SHARED_OPTIONS(Level.CO_DESIGN),
    BOTH_TOGETHER(Level.CO_PRODUCTION);

    private final Level carries;

    Decider(Level carries) {
      this.carries = carries;
    }

    @Override
    public Level carries() {
      return carries;
    }
  }

  /** Who is already in the room? */
  public enum Room implements Answer {
    STAFF_ONLY(Level.ENGAGE),
    SOME_WITH_LIVED_EXPERIENCE(Level.CO_DESIGN),
    BOTH_AS_EQUALS(Level.CO_PRODUCTION);

    private final Level carries;

    Room(Level carries) {
      this.carries = carries;
    }

    @Override
    public Level carries() {
      return carries;
    }
  }

  /** Will you come back with an answer? */
  public enum Answering implements Answer {
    NO(Level.INFORM),
    ON_EVERY_THEME(Level.CO_DESIGN),
    SEEN_THROUGH_TOGETHER(Level.CO_PRODUCTION);

    private final Level carries;

    Answering(Level carries) {
      this.carries = carries;
    }

    @Override
    public Level carries() {
      return carries;
    }
  }

  /** The level that all four answers carry: the lowest of the four. */
  public Level suggestion() {
    return all().map(Answer::carries).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The answers that hold a higher level back; none when nothing is higher. */
  public List<Answer> holdingBack() {
    Level suggested = suggestion();
    return suggested == Level.CO_PRODUCTION
        ? List.of()
        : all().filter(a -> a.carries() == suggested).toList();
  }

  public boolean carry(Level level) {
    return suggestion().includes(level);
  }

  private Stream<Answer> all() {
    return Arrays.stream(new Answer[] {change, decider, room, answering});
  }
}
