package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import org.alongside.web.Mistakes;

/**
 * One page of questions.
 *
 * @param back where one came from
 * @param keyAsked whether this browser has lost its key, so that the page asks for it
 */
public record AnswerPage(
    Consultation consultation,
    Page page,
    Fields fields,
    String back,
    boolean keyAsked,
    Mistakes mistakes) {

  /** One thing on the page: a question, or something to read. */
  public record Item(Part part, Fields fields, int number) {

    public boolean question() {
      return part instanceof Question;
    }

    public AskedQuestion asked() {
      return new AskedQuestion((Question) part, number, fields);
    }

    public String title() {
      return part instanceof Part.FactBox box ? box.title() : "";
    }

    public String text() {
      return switch (part) {
        case Part.Statement statement -> statement.text();
        case Part.FactBox box -> box.text();
        case Question question -> question.text();
      };
    }
  }

  public List<Item> items() {
    var numbers = consultation.questions().numbers();
    return page.parts().stream()
        .map(part -> new Item(part, fields, numbers.getOrDefault(part.code(), 0)))
        .toList();
  }

  /** A page that asks one thing has it as its heading. */
  public boolean asksOneThing() {
    return page.parts().size() == 1 && page.parts().getFirst() instanceof Question;
  }

  public String title() {
    return page.title().isBlank() ? consultation.title() : page.title();
  }

  public String action() {
    return ConsultationPaths.page(consultation.slug(), page.code());
  }
}
