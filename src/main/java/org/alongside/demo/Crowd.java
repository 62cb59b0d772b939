package org.alongside.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.AnswerInNumbers.Visit;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.EnterResponse.Came;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.ReturnKey;
import org.alongside.facts.Channel;
import org.alongside.participation.Here;
import org.alongside.questionnaires.Answers;

/**
 * 5,000 people who begin on the web, of whom 2,400 have sent theirs and left them there, and 800
 * who answer on other ways. Three in four on the web is assumed: nobody has published it.
 */
final class Crowd {

  private static final int WHOLE = 2_412;
  private static final int TAKEN_BACK = 12;
  private static final int HALF_WAY = 2_588;
  private static final int CAMPAIGN = 600;
  private static final int SAY_APART = 55;

  /** How many days ago a group called for it, with a text to send. */
  private static final int CALLED = 28;

  private static final Map<Channel, Integer> TYPED = new LinkedHashMap<>();

  static {
    TYPED.put(Channel.PAPER, 420);
    TYPED.put(Channel.PHONE, 128);
    TYPED.put(Channel.COMMUNITY, 100);
    TYPED.put(Channel.MEETING, 92);
    TYPED.put(Channel.LETTER, 60);
  }

  private static final List<String> PAGES =
      List.of(
          "used", "why", "travel", "option", "because", "reach", "matters", "help", "area",
          "missed");

  private final CrowdChapter chapter;
  private final Consultation consultation;
  private final Actor lead;
  private final Days days;
  private final Chance chance = new Chance();
  private final Voices voices = new Voices(new Texts(), chance);
  private final Themselves themselves = new Themselves(chance);
  private final List<ReturnKey> keys = new ArrayList<>();
  private final Curve steady;
  private final Curve called;

  Crowd(CrowdChapter chapter, Consultation consultation, Actor lead, Days days) {
    this.chapter = chapter;
    this.consultation = consultation;
    this.lead = lead;
    this.days = days;
    var opens = days.day(Centre.OPENED);
    this.steady = new Curve(opens, Centre.OPENED, Centre.OPENED - Centre.HALF_WAY + 4);
    this.called = new Curve(opens, Centre.OPENED, Centre.OPENED - CALLED);
  }

  /** From so many days ago until so many days ago, and not on that last one. */
  void tell(int from, int until) {
    for (int ago = from; ago > until; ago--) {
      tell(ago);
      var next = days.day(ago - 1);
      if (next.getDayOfWeek() == DayOfWeek.MONDAY) {
        chapter.reach().count(consultation.id(), next);
      }
    }
  }

  /** Some change their minds. */
  void takeBack(Instant then) {
    for (int each = 1; each <= TAKEN_BACK; each++) {
      chapter.takeBack(keys.get(each * keys.size() / (TAKEN_BACK + 1)), then);
    }
  }

  private void tell(int ago) {
    int day = Centre.OPENED - ago;
    var visits = new ArrayList<Visit>();
    for (int each = steady.on(day, WHOLE - CAMPAIGN); each > 0; each--) {
      visits.add(whole(ago, new Answers(voices.one(Voices.Patience.LITTLE))));
    }
    for (int each = called.on(day, CAMPAIGN); each > 0; each--) {
      visits.add(whole(ago, new Answers(voices.campaign())));
    }
    for (int each = steady.on(day, HALF_WAY); each > 0; each--) {
      visits.add(new Visit.HalfWay(moment(ago), stopped(ago)));
    }
    visits.sort(Comparator.comparing(Visit::begun));
    var come = chapter.online(consultation.id(), visits);
    keys.addAll(come);
    come.forEach(key -> apart(key, ago));
    typed(day, ago);
  }

  private Visit whole(int ago, Answers answers) {
    var begun = moment(ago);
    return new Visit.Whole(begun, begun.plusSeconds(240L + chance.below(1_500)), answers);
  }

  /** Between 8 in the morning and 11 at night, most in the evening. */
  private Instant moment(int ago) {
    int hour = 8 + chance.weighed(3, 5, 6, 6, 7, 6, 5, 5, 6, 8, 10, 12, 11, 7, 3);
    return days.day(ago)
        .atTime(hour, chance.below(60), chance.below(60))
        .atZone(Here.zone())
        .toInstant();
  }

  /** Before its words were mended, most stopped where things are to be put in order. */
  private String stopped(int ago) {
    int order = ago > Centre.HALF_WAY ? 30 : 9;
    int page = chance.weighed(16, 5, 4, 15, 14, 13, order, 5, 3, 2);
    return "page-" + PAGES.get(page);
  }

  private void apart(ReturnKey key, int ago) {
    if (chance.ofHundred(SAY_APART)) {
      var said = themselves.one(ago < Centre.HALF_WAY);
      Told.done(chapter.apart().say(consultation, key, said, days.day(ago)));
    }
  }

  private void typed(int day, int ago) {
    var all = new ArrayList<Came>();
    TYPED.forEach((channel, many) -> {
      for (int each = steady.on(day, many); each > 0; each--) {
        all.add(
            new Came(
                ResponseId.random(), channel, days.day(ago), voices.one(Voices.Patience.MUCH)));
      }
    });
    chapter.typed(consultation.id(), lead, all, days.at(ago, 11 * 60));
  }
}
