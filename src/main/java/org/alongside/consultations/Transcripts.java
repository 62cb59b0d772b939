package org.alongside.consultations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.PersonId;
import org.alongside.questionnaires.Answer;
import org.jspecify.annotations.Nullable;

/** Answers that not everybody who works with them can read, and what was made of them. */
public interface Transcripts {

  /**
   * One answer in a recording, a film or another language.
   *
   * @param version of the transcript; nothing where there is none
   */
  record Original(
      ResponseId response,
      Reference reference,
      String question,
      Answer answer,
      @Nullable Transcript transcript,
      long version) {}

  /** An answer, by the response and the question. */
  record Place(Reference reference, String question) {}

  /** Those that wait first, the oldest in front. */
  List<Original> of(ConsultationId id, int most);

  Optional<Original> find(ConsultationId id, ResponseId response, String question);

  /** All that were made, for those who take the answers away. */
  Map<Place, Transcript> all(ConsultationId id);

  /** For whom responses speak that speak for others. */
  Map<Reference, Behalf> behalves(ConsultationId id);

  /** Keeps it, unless somebody else did so after version {@code seen}. */
  boolean save(Original original, Transcript made, PersonId by, long seen);
}
