package org.alongside.projects;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/** Whether more than half of those who hold a side's places now have said yes. */
final class MoreThanHalf {

  private MoreThanHalf() {}

  /** Never true of a side without anyone; a yes from somebody who has left counts no more. */
  static boolean of(Side side, Map<PersonId, Side> holders, Collection<PersonId> saidYes) {
    Set<PersonId> all =
        holders.entrySet().stream()
            .filter(h -> h.getValue() == side)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    long yes = all.stream().filter(saidYes::contains).count();
    return yes * 2 > all.size();
  }
}
