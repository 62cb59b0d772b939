package org.alongside.decisions;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.participation.Side;
import org.alongside.partnerships.Roll;

/**
 * Being written; any partner may change it.
 *
 * @param agreed the sides whose co-chair agrees to open it as it stands
 */
public record DraftDecision(Dossier dossier, Set<Side> agreed) implements Decision {

  public DraftDecision {
    agreed = Set.copyOf(agreed);
  }

  /** Changed words need both agreements again. */
  DraftDecision revised(Terms terms) {
    return new DraftDecision(dossier.with(terms), Set.of());
  }

  DraftDecision agreedBy(Side side) {
    var both = EnumSet.of(side);
    both.addAll(agreed);
    return new DraftDecision(dossier, both);
  }

  boolean agreedByBoth() {
    return agreed.size() == Side.values().length;
  }

  AnnouncedDecision announced(Roll roll, Instant now) {
    return new AnnouncedDecision(dossier, now, roll, Set.of());
  }
}
