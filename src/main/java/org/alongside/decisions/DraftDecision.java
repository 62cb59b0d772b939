package org.alongside.decisions;

import java.time.Instant;
import java.util.Set;
import org.alongside.participation.Side;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Roll;
import org.alongside.people.PersonId;

/**
 * Being written; any partner may change it.
 *
 * @param agreed the co-chairs who agree to open it as it stands
 */
public record DraftDecision(Dossier dossier, AgreedBy agreed) implements Decision {

  /** Changed words need both agreements again. */
  DraftDecision revised(Terms terms) {
    return new DraftDecision(dossier.with(terms), AgreedBy.NOBODY);
  }

  DraftDecision agreedBy(Side side, PersonId coChair) {
    return new DraftDecision(dossier, agreed.and(side, coChair));
  }

  /** Without the agreements of those who chair their side no more. */
  DraftDecision standing(Partnership in) {
    return new DraftDecision(dossier, agreed.standing(in));
  }

  AnnouncedDecision announced(Roll roll, Instant now) {
    return new AnnouncedDecision(dossier, now, roll, Set.of());
  }
}
