package org.alongside.consultations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.alongside.participation.Level;
import org.alongside.participation.Reason;
import org.alongside.projects.Activity;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.QuestionnaireCheck;
import org.jspecify.annotations.Nullable;

/** What is still lacking before people can be asked: everything at once, in the order of pages. */
public final class Gates {

  private static final Map<Gate, Predicate<Asked>> MET = new LinkedHashMap<>();

  static {
    MET.put(Gate.WHY, asked -> said(asked.terms().matter().why()));
    MET.put(Gate.SUMMARY, asked -> said(asked.terms().matter().summary()));
    MET.put(Gate.CAN_CHANGE, asked -> said(asked.terms().influence().canChange()));
    MET.put(Gate.FIXED, Gates::saysWhatIsFixed);
    MET.put(Gate.DECIDER, asked -> said(asked.terms().deciding().decider()));
    MET.put(Gate.DECIDED_BY, asked -> asked.terms().deciding().by() != null);
    MET.put(Gate.DECIDED_AFTER_CLOSE, Gates::decidedAfterClose);
    MET.put(Gate.NOTHING_DECIDED, asked -> asked.terms().deciding().nothingDecided());
    MET.put(Gate.OPTIONS, asked -> asked.terms().options().open().size() >= 2);
    MET.put(Gate.TURNED_DOWN, asked -> said(asked.terms().options().turnedDown()));
    MET.put(Gate.EFFECTS, asked -> said(asked.terms().options().effects()));
    MET.put(Gate.LAST_DAY, asked -> asked.terms().timing().lastDay() != null);
    MET.put(Gate.LAST_DAY_PASSED, asked -> asked.lastDay() == null || asked.run() != null);
    MET.put(Gate.OFFLINE, asked -> asked.terms().ways().any());
    MET.put(Gate.EARLIER, asked -> said(asked.terms().earlier().goOn()));
    MET.put(Gate.EASY_READ, asked -> asked.has(Format.EASY_READ));
    MET.put(Gate.LARGE_PRINT, asked -> asked.has(Format.LARGE_PRINT));
    MET.put(Gate.BSL, asked -> asked.has(Format.BSL));
    MET.put(Gate.INVOLVEMENT, asked -> asked.duties().involvement().signed(asked.today()));
    MET.put(Gate.EQUALITY, asked -> asked.duties().equality().there(asked.today()));
    MET.put(Gate.SCRUTINY, asked -> asked.duties().scrutiny().there(asked.today()));
    MET.put(Gate.NOTIFICATION, asked -> asked.duties().notification().settled(asked.today()));
    MET.put(Gate.LAST_OPEN_QUESTION, asked -> endsOpen(asked.consultation().questions()));
    MET.put(Gate.ACTIVITY_SHOWN, asked -> asked.activity().state() == Activity.State.PUBLISHED);
    MET.put(Gate.ACTIVITY_ASKS, asked -> asks(asked.activity()));
  }

  private Gates() {}

  /** What is judged: as it stands on a day. */
  record Asked(Consultation consultation, Activity activity, Terms terms, LocalDate today) {

    @Nullable LocalDate lastDay() {
      return terms.timing().lastDay();
    }

    /** From when until when it would be open; null where that is not known, or over. */
    @Nullable Run run() {
      return terms.timing().run(today);
    }

    boolean has(Format format) {
      return terms.formats().ready().containsKey(format);
    }

    Section.Duties duties() {
      return terms.duties();
    }
  }

  public static List<Reason> lacks(
      Consultation consultation, Activity activity, MinimumDays minimum, LocalDate today) {
    var asked = new Asked(consultation, activity, consultation.terms(), today);
    var lacks = new ArrayList<Reason>();
    MET.forEach((gate, met) -> {
      if (demanded(asked, gate) && !met.test(asked)) {
        lacks.add(Lack.of(gate));
      }
    });
    lacks.addAll(time(asked, minimum.of(asked.terms().size())));
    lacks.addAll(QuestionnaireCheck.mistakes(consultation.questions()));
    return lacks;
  }

  private static boolean demanded(Asked asked, Gate gate) {
    return gate.demandedOf(asked.terms().size()) && !asked.terms().exceptions().covers(gate);
  }

  /** Whoever needs a form that is ready later has less time: each is counted by itself. */
  private static List<Lack> time(Asked asked, int least) {
    var run = asked.run();
    if (run == null || !demanded(asked, Gate.TIME)) {
      return List.of();
    }
    var ready = asked.terms().formats().ready();
    return Arrays.stream(Format.values())
        .filter(format -> format == Format.WEB || ready.containsKey(format))
        .filter(format -> days(run, ready, format) < least)
        .map(format -> Lack.of(Gate.TIME, format.name(), days(run, ready, format), least))
        .toList();
  }

  private static long days(Run run, Map<Format, LocalDate> ready, Format format) {
    return run.days(Objects.requireNonNullElse(ready.get(format), run.opens()));
  }

  private static boolean saysWhatIsFixed(Asked asked) {
    var influence = asked.terms().influence();
    return said(influence.isFixed()) && said(influence.fixedBecause());
  }

  private static boolean decidedAfterClose(Asked asked) {
    var by = asked.terms().deciding().by();
    var lastDay = asked.lastDay();
    return by == null || lastDay == null || by.isAfter(lastDay);
  }

  private static boolean asks(Activity activity) {
    return activity.level().filter(level -> level.includes(Level.CONSULT)).isPresent();
  }

  /** "What did we not ask?" stands at the end, for everyone. */
  static boolean endsOpen(Questionnaire questionnaire) {
    if (questionnaire.questions().isEmpty()) {
      return false;
    }
    var last = questionnaire.questions().getLast();
    return last.kind() instanceof Kind.LongText
        && !last.need().required()
        && last.shown().equals(Condition.ALWAYS)
        && everybodySees(questionnaire, last);
  }

  private static boolean everybodySees(Questionnaire questionnaire, Question question) {
    return questionnaire.chapters().stream()
        .filter(chapter -> chapter.shown().equals(Condition.ALWAYS))
        .flatMap(chapter -> chapter.pages().stream())
        .filter(page -> page.shown().equals(Condition.ALWAYS))
        .anyMatch(page -> page.questions().contains(question));
  }

  private static boolean said(String words) {
    return !words.isBlank();
  }
}
