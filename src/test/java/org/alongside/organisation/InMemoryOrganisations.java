package org.alongside.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings in memory, with the same rules as the database's. */
public final class InMemoryOrganisations implements Organisations {

  private @Nullable Organisation held;

  @Override
  public Optional<Organisation> current() {
    return Optional.ofNullable(held);
  }

  @Override
  public Optional<Organisation> latest() {
    return current();
  }

  @Override
  public boolean begin(Organisation organisation) {
    if (held != null) {
      return false;
    }
    held = withVersion(organisation, 1);
    return true;
  }

  @Override
  public boolean save(Organisation organisation) {
    if (held == null || held.version() != organisation.version()) {
      return false;
    }
    held = withVersion(organisation, organisation.version() + 1);
    return true;
  }

  private static Organisation withVersion(Organisation organisation, int version) {
    return new Organisation(
        organisation.identity(),
        organisation.contact(),
        organisation.address(),
        organisation.mail(),
        version);
  }
}
