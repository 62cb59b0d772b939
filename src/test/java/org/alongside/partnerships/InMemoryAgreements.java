package org.alongside.partnerships;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The agreement of one partnership, kept in memory. */
class InMemoryAgreements implements Agreements {

  private final ArrayDeque<AgreementVersion> versions = new ArrayDeque<>();
  private final Map<Integer, Map<PlaceId, Instant>> accepted = new HashMap<>();
  private final Set<PlaceId> read = new HashSet<>();
  private @Nullable InForce inForce;

  @Override
  public boolean add(AgreementVersion version) {
    if (versions.stream().anyMatch(other -> other.number() == version.number())) {
      return false;
    }
    versions.addFirst(version);
    return true;
  }

  @Override
  public List<AgreementVersion> versions(PartnershipId partnership) {
    return List.copyOf(versions);
  }

  @Override
  public Optional<AgreementVersion> newest(PartnershipId partnership) {
    return Optional.ofNullable(versions.peekFirst());
  }

  @Override
  public Map<PlaceId, Instant> acceptances(PartnershipId partnership, int version) {
    return accepted.getOrDefault(version, Map.of());
  }

  @Override
  public void accept(PartnershipId partnership, int version, PlaceId place, Instant now) {
    accepted.computeIfAbsent(version, _ -> new HashMap<>()).put(place, now);
  }

  @Override
  public Optional<InForce> inForce(PartnershipId partnership) {
    return Optional.ofNullable(inForce);
  }

  @Override
  public void bringIntoForce(PartnershipId partnership, InForce agreement) {
    inForce = agreement;
    read.clear();
  }

  @Override
  public Set<PlaceId> readAgain(PartnershipId partnership) {
    return Set.copyOf(read);
  }

  @Override
  public void readAgain(PartnershipId partnership, PlaceId place, Instant now) {
    read.add(place);
  }
}
