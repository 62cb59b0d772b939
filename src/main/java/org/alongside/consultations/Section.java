package org.alongside.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page's worth of what is said about a consultation; people edit section by section, so two of
 * them only meet when they change the same one.
 */
public sealed interface Section {

  /** What it is about, and why anyone is asked. */
  record Matter(Size size, String title, String summary, String why) implements Section {

    public Matter {
      if (title.isBlank()) {
        throw new IllegalArgumentException("A consultation has a title");
      }
    }
  }

  /** What can change, what is fixed, and why it is. */
  record Influence(String canChange, String isFixed, String fixedBecause) implements Section {
    public static final Influence EMPTY = new Influence("", "", "");
  }

  /**
   * Who decides, and by when.
   *
   * @param nothingDecided whether somebody confirms that the decision is still open
   * @param preferred what the organisation would choose today; empty when it prefers nothing
   */
  record Deciding(String decider, @Nullable LocalDate by, boolean nothingDecided, String preferred)
      implements Section {
    public static final Deciding EMPTY = new Deciding("", null, false, "");
  }

  /**
   * What can be chosen from.
   *
   * @param turnedDown what is no option any more, and why
   * @param effects what each option costs, and what it would mean for people
   */
  record Options(List<String> open, String turnedDown, String effects) implements Section {
    public static final Options EMPTY = new Options(List.of(), "", "");

    public Options {
      open = List.copyOf(open);
    }
  }

  /**
   * When it is open.
   *
   * @param opens the first day; none when it opens as soon as it is published
   * @param lateDays for how many days after the last one responses are still taken, marked late
   */
  record Timing(@Nullable LocalDate opens, @Nullable LocalDate lastDay, int lateDays)
      implements Section {

    public static final Timing EMPTY = new Timing(null, null, 0);

    /** What comes later than that could not be read before the report. */
    public static final int MOST_LATE_DAYS = 28;

    public Timing {
      if (lateDays < 0 || lateDays > MOST_LATE_DAYS) {
        throw new IllegalArgumentException("Late is 0 to 28 days");
      }
    }

    /** What it would be if it were published on a day: never open before; null where it is over. */
    @Nullable Run run(LocalDate today) {
      if (lastDay == null) {
        return null;
      }
      var first = opens == null || opens.isBefore(today) ? today : opens;
      return lastDay.isBefore(first) ? null : new Run(first, lastDay, lateDays);
    }
  }

  /** How people answer who don't answer on the web. */
  record Ways(String paper, String phone, String inPerson) implements Section {
    public static final Ways EMPTY = new Ways("", "", "");

    boolean any() {
      return !(paper.isBlank() && phone.isBlank() && inPerson.isBlank());
    }
  }

  /** What the organisation owes to law and guidance before it asks. */
  record Duties(Duty involvement, Finding equality, Finding scrutiny, Duty notification)
      implements Section {
    public static final Duties EMPTY =
        new Duties(Duty.NOT_SAID, Finding.NONE, Finding.NONE, Duty.NOT_SAID);
  }

  /**
   * In which forms it can be read and answered, and from which day each is ready.
   *
   * @param others further forms and languages, and how to ask for one
   */
  record Formats(Map<Format, LocalDate> ready, String others) implements Section {
    public static final Formats EMPTY = new Formats(Map.of(), "");

    public Formats {
      ready = Map.copyOf(ready);
    }
  }

  /**
   * Who is asked.
   *
   * @param young whether people under 18 are asked as well, and so how old they are
   */
  record Answerers(boolean young) implements Section {
    public static final Answerers ADULTS = new Answerers(false);
  }

  /**
   * What people have said on it before.
   *
   * @param goOn why it is asked all the same, having read that
   */
  record Earlier(String goOn) implements Section {
    public static final Earlier NOT_READ = new Earlier("");
  }

  /** Which demands are not met, each with the reason that is published. */
  record Exceptions(Map<Gate, String> because) implements Section {
    public static final Exceptions NONE = new Exceptions(Map.of());

    public Exceptions {
      because = Map.copyOf(because);
    }

    boolean covers(Gate gate) {
      return gate.canBeLeftOut() && !because.getOrDefault(gate, "").isBlank();
    }
  }
}
