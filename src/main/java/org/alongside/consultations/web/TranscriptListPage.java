package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Transcripts.Original;

/** Answers in recordings, films and other languages, those that wait first. */
public record TranscriptListPage(Consultation consultation, List<Original> originals) {

  public TranscriptListPage {
    originals = List.copyOf(originals);
  }

  public String back() {
    return ConsultationPaths.progress(consultation.slug());
  }

  public String path(Original original) {
    return TranscriptPage.path(consultation, original);
  }

  public int number(Original original) {
    return consultation.questions().numbers().getOrDefault(original.question(), 0);
  }
}
