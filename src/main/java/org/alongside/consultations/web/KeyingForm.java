package org.alongside.consultations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consultations.EnterResponse.Came;
import org.alongside.consultations.ResponseId;
import org.alongside.facts.Channel;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/** What somebody typed in from a paper, a call or a conversation. */
record KeyingForm(Fields fields) {

  static final String ID = "entry";
  static final String CHANNEL = "channel";
  static final String CAME = "came";
  static final String QUOTE = "quote";
  static final List<Channel> CHANNELS =
      List.of(Channel.PAPER, Channel.PHONE, Channel.MEETING, Channel.COMMUNITY, Channel.LETTER);

  /** The next one most often came in the same way on the same day. */
  static KeyingForm empty(Optional<Channel> channel, LocalDate day) {
    var fields = Fields.none();
    fields.put(ID, UUID.randomUUID().toString());
    channel.ifPresent(same -> fields.put(CHANNEL, same.name()));
    var typed = DateTyped.of(day);
    fields.put(CAME + "-day", typed.day());
    fields.put(CAME + "-month", typed.month());
    fields.put(CAME + "-year", typed.year());
    return new KeyingForm(fields);
  }

  Optional<Channel> channel() {
    return CHANNELS.stream().filter(each -> fields.has(CHANNEL, each.name())).findFirst();
  }

  /** Whether its words may be shown in the report. */
  boolean quotable() {
    return fields.has(QUOTE, Quoting.YES);
  }

  DateTyped came() {
    return AnswerForm.typedDay(fields, CAME);
  }

  ResponseId id() {
    try {
      return new ResponseId(UUID.fromString(fields.of(ID)));
    } catch (IllegalArgumentException unreadable) {
      return ResponseId.random();
    }
  }

  Mistakes mistakes() {
    var found = new ArrayList<Mistake>();
    if (channel().isEmpty()) {
      found.add(new Mistake(CHANNEL, "consultations.mistake.channel"));
    }
    if (came().date().isEmpty()) {
      found.add(new Mistake(CAME, "consultations.mistake.came"));
    }
    return new Mistakes(found);
  }

  Map<String, Answer> answers(Questionnaire questionnaire) {
    var read = KeyedFields.read(questionnaire, fields);
    var answers = new HashMap<String, Answer>();
    questionnaire.pages().forEach(page -> answers.putAll(AnswerForm.read(page, read)));
    return answers;
  }

  /** Empty while the form itself has mistakes. */
  Optional<Came> came(Questionnaire questionnaire) {
    return channel()
        .flatMap(channel ->
            came().date().map(day -> new Came(id(), channel, day, answers(questionnaire))));
  }
}
