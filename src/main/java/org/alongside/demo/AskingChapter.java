package org.alongside.demo;

import java.time.Instant;
import java.util.List;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.FixWording;
import org.alongside.consultations.PublishConsultation;
import org.alongside.consultations.ReviseConsultation;
import org.alongside.consultations.Section;
import org.alongside.consultations.Size;
import org.alongside.consultations.StartConsultation;
import org.alongside.consultations.WriteQuestions;
import org.alongside.projects.Activity;
import org.alongside.questionnaires.Questionnaire;

/** A consultation is written page by page, and opens once nothing is lacking. */
public final class AskingChapter {

  private final StartConsultation start;
  private final ReviseConsultation revise;
  private final WriteQuestions write;
  private final PublishConsultation publish;
  private final FixWording fix;

  public AskingChapter(
      StartConsultation start,
      ReviseConsultation revise,
      WriteQuestions write,
      PublishConsultation publish,
      FixWording fix) {
    this.start = start;
    this.revise = revise;
    this.write = write;
    this.publish = publish;
    this.fix = fix;
  }

  Consultation draft(
      Actor lead, Activity activity, Size size, List<Section> sections, Instant then) {
    var draft = Told.done(start.start(lead, activity, size, then));
    for (var section : sections) {
      draft = Told.done(revise.revise(lead, draft.id(), section, draft.version(), then));
    }
    return draft;
  }

  Consultation publish(Actor lead, Consultation draft, Questionnaire questions, Instant then) {
    var asked = Told.done(write.write(lead, draft.id(), questions, draft.version(), then));
    return Told.done(publish.publish(lead, asked.id(), asked.version(), then));
  }

  /** Words that were not clear are mended while people answer. */
  Consultation mend(
      Actor lead, Consultation open, Questionnaire questions, String because, Instant then) {
    var mended = new FixWording.Fix(questions, because, open.version());
    return Told.done(fix.fix(lead, open.id(), mended, then));
  }
}
