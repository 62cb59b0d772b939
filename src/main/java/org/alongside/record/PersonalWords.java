package org.alongside.record;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.PersonId;

/**
 * Keeps what is personal in a decision, with its salt, apart from the record: who holds which place
 * on it, a reason in somebody's words. It is destroyed when the person is erased; the record, which
 * only ever held the commitment, stays whole.
 */
public interface PersonalWords {

  /** Keeps the words and gives what the record may hold instead. */
  Commitment keep(UUID decision, PersonId person, String words);

  /** What a commitment stands for; empty once it is erased. */
  Optional<String> find(Commitment commitment);

  /** What these stand for, as far as it is still kept; nothing else is read. */
  Map<Commitment, String> find(Collection<Commitment> commitments);
}
