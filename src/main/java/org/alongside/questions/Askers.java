package org.alongside.questions;

import java.time.Instant;
import java.util.Optional;

/** Those who asked and want to be told; kept until they are. */
public interface Askers {

  void keep(QuestionId question, Asker asker, Instant now);

  /** Who is to be told of it; they are forgotten here with this. */
  Optional<Asker> take(QuestionId question);
}
