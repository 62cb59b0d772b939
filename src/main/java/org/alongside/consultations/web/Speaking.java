package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.Age;
import org.alongside.consultations.Aside;
import org.alongside.consultations.Asides;
import org.alongside.consultations.Behalf;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Quotes;
import org.alongside.consultations.Reports;
import org.alongside.consultations.Responses;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.Together;
import org.alongside.consultations.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds for whom a response speaks, and who prepares it together. */
@Component
class Speaking {

  private final Responses responses;
  private final Together together;
  private final Reports reports;
  private final Asides asides;
  private final Quotes quotes;

  Speaking(Responses responses, Together together, Reports reports, Asides asides, Quotes quotes) {
    this.quotes = quotes;
    this.asides = asides;
    this.responses = responses;
    this.together = together;
    this.reports = reports;
  }

  /**
   * For whom, and with whom.
   *
   * @param me who of them is at this browser; null where somebody answers alone
   * @param sentBy who of them sent it last; empty where nobody did
   * @param reported whether everyone can read a report that counts it
   * @param aside whether it counts, and what was said about that
   * @param quotable whether they agree that their words are shown in the report
   */
  public record Voices(
      Behalf behalf,
      List<Writer> writers,
      @Nullable Writer me,
      String sentBy,
      boolean reported,
      Aside aside,
      boolean quotable) {

    public Voices {
      writers = List.copyOf(writers);
    }

    public boolean organisation() {
      return behalf.whom() == Behalf.Whom.ORGANISATION;
    }

    public boolean young() {
      Age age = behalf.age();
      return age != null && age.young();
    }

    /** Those beside whoever is here. */
    public List<String> others() {
      return writers.stream()
          .filter(writer -> !writer.equals(me))
          .map(Writer::name)
          .filter(name -> !name.isBlank())
          .toList();
    }
  }

  Voices of(Answering.Own own) {
    var id = own.response().slip().id();
    var behalf = responses.behalf(id);
    boolean several = behalf.filter(one -> one.whom() == Behalf.Whom.ORGANISATION).isPresent();
    return new Voices(
        behalf.orElse(Behalf.MYSELF),
        several ? together.writers(id) : List.of(),
        several ? responses.writer(own.key()).orElse(null) : null,
        several ? together.sentBy(id) : "",
        own.consultation().phase() instanceof Phase.Closed
            && reports.of(own.consultation().id()).published(),
        asides.of(id),
        quotes.allowed(id));
  }

  /** How often a page was saved, where somebody else may save it too; otherwise minus one. */
  long seen(ReturnKey key, Answering.Own own, String page) {
    return responses.writer(key).isPresent()
        ? responses.stamp(own.response().slip().id(), page).version()
        : -1;
  }

  /** Whether how old somebody is has to be asked before the questions. */
  boolean ageMissing(Answering.Own own) {
    return own.consultation().terms().answerers().young()
        && responses.behalf(own.response().slip().id()).isEmpty();
  }

  boolean young(Answering.Own own) {
    return own.consultation().terms().answerers().young()
        && responses
            .behalf(own.response().slip().id())
            .map(Behalf::age)
            .filter(Age::young)
            .isPresent();
  }
}
