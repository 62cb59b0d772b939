package org.alongside.mail;

import java.util.Collection;
import java.util.List;

/** Where letters are handed in, in the transaction of what they tell of. */
public interface Outbox {

  /** Queues the letters; one whose cause has already reached its addressee is left out. */
  void send(Collection<Letter> letters);

  default void send(Letter letter) {
    send(List.of(letter));
  }
}
