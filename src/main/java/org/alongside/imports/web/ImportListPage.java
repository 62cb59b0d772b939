package org.alongside.imports.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.web.ConsultationPaths;
import org.alongside.imports.Batch;
import org.alongside.web.Mistakes;

/** The tables of a consultation, the latest first. */
public record ImportListPage(Consultation consultation, List<Batch> batches, Mistakes mistakes) {

  public ImportListPage {
    batches = List.copyOf(batches);
  }

  public String title() {
    return consultation.title();
  }

  public String back() {
    return ConsultationPaths.one(consultation.slug());
  }

  public String path() {
    return ImportPaths.all(consultation);
  }

  public String path(Batch batch) {
    return ImportPaths.one(consultation, batch.id());
  }
}
