package org.alongside.demo;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.consultations.CloseConsultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.CountResults;
import org.alongside.consultations.PublishReport;
import org.alongside.consultations.Report;
import org.alongside.consultations.WriteReport;

/** A consultation is over: it is counted, and whoever answered is answered. */
public final class ResultsChapter {

  private final CloseConsultation close;
  private final CountResults count;
  private final WriteReport write;
  private final PublishReport publish;
  private final Texts texts = new Texts();

  public ResultsChapter(
      CloseConsultation close, CountResults count, WriteReport write, PublishReport publish) {
    this.close = close;
    this.count = count;
    this.write = write;
    this.publish = publish;
  }

  void close(ConsultationId id, Instant then) {
    Told.done(close.close(id, then));
    Told.done(count.count(id, then));
  }

  void report(String name, ConsultationId id, Actor lead, Instant then) {
    var words =
        new Report.Words(
            texts.get(name + ".heard"),
            texts.get(name + ".changes"),
            texts.get(name + ".stays"),
            texts.get(name + ".decides"));
    var written = Told.done(write.write(lead, id, words, 0, then));
    Told.done(publish.publish(lead, id, written.version(), "", then));
  }
}
