package org.alongside.demo;

import java.time.Instant;
import java.util.List;
import org.alongside.access.Actor;
import org.alongside.partnerships.AcceptAgreement;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.WriteAgreement;

/** How the partners want to work together, written down and accepted by each. */
public final class AgreementChapter {

  private final WriteAgreement write;
  private final AcceptAgreement accept;
  private final Texts texts = new Texts();

  public AgreementChapter(WriteAgreement write, AcceptAgreement accept) {
    this.write = write;
    this.accept = accept;
  }

  void tell(String story, int version, Partnership in, List<Actor> people, Instant then) {
    String text = texts.get(story + ".agreement." + version);
    Told.done(write.write(in.id(), version - 1, text, people.getFirst(), then));
    people.forEach(person -> Told.done(accept.accept(in.id(), version, person, then)));
  }
}
