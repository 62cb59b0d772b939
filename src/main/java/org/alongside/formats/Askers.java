package org.alongside.formats;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.mail.Addressee;

/** Those who asked for a form and want to be told when it is there; kept until they are. */
public interface Askers {

  void keep(UUID request, Addressee asker, Instant now);

  /** Who is to be told; they are forgotten here with this. */
  Optional<Addressee> take(UUID request);
}
