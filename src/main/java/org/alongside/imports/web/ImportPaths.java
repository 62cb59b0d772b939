package org.alongside.imports.web;

import org.alongside.consultations.Consultation;
import org.alongside.consultations.web.ConsultationPaths;
import org.alongside.imports.BatchId;

/** Where tables are brought in. */
public final class ImportPaths {

  static final String ALL = "/consultations/{consultation}/imports";
  static final String ONE = ALL + "/{batch}";

  private ImportPaths() {}

  static String all(Consultation consultation) {
    return ConsultationPaths.one(consultation.slug()) + "/imports";
  }

  static String one(Consultation consultation, BatchId batch) {
    return all(consultation) + "/" + batch;
  }
}
