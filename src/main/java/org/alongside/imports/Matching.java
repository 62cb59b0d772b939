package org.alongside.imports;

import java.time.LocalDate;
import java.util.List;
import org.alongside.facts.Channel;

/**
 * How a table is read.
 *
 * @param targets what each column holds, in the order of the columns
 * @param channel how answers came whose row does not say
 * @param day when answers came whose row does not say
 * @param between what stands between several choices in one cell
 */
public record Matching(List<Target> targets, Channel channel, LocalDate day, String between) {

  public Matching {
    targets = List.copyOf(targets);
  }

  public boolean matchesAnything() {
    return targets.stream().anyMatch(target -> target.about().isPresent());
  }
}
