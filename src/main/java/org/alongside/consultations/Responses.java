package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.jspecify.annotations.Nullable;

/** All responses, each found by the key that only its author holds. */
public interface Responses {

  /** Adds one; false when its reference or key is taken, and another has to be drawn. */
  boolean add(Slip slip, ReturnKey key);

  Optional<Response> find(ReturnKey key);

  /** As it stands, whoever changes it meanwhile. */
  Optional<Response> look(ResponseId id);

  /** What counts of it, as it was sent last; empty where nothing does. */
  Optional<Answers> counted(ResponseId id);

  /** Finds it and keeps others from changing it until this transaction is over. */
  Optional<Response> claim(ResponseId id);

  /** Saves what these pages hold now, by their code; false when it was taken back meanwhile. */
  default boolean save(ResponseId id, Map<String, Map<String, Answer>> pages, Instant now) {
    return save(id, pages, null, now);
  }

  /** The same by one of those who prepare it together; false also where none of them says so. */
  boolean save(
      ResponseId id, Map<String, Map<String, Answer>> pages, @Nullable UUID by, Instant now);

  /** Whose key this is among those who prepare one together. */
  Optional<Writer> writer(ReturnKey key);

  PageStamp stamp(ResponseId id, String page);

  /** For whom it speaks; empty where nobody said so. */
  Optional<Behalf> behalf(ResponseId id);

  /** Lets these answers count, instead of those that were sent before. */
  void send(ResponseId id, Answers counted, Response.Receipt receipt);

  /** Keeps who of several sent it; nothing where somebody answers alone. */
  void sentWith(ReturnKey key, ResponseId id);

  /** Forgets what it says, and that it counted. */
  void withdraw(ResponseId id, Instant now);
}
