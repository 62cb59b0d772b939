package org.alongside.identity.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * The employers through whom staff can sign in, from the settings {@code alongside.staff.<id>.…}:
 * any OpenID Connect provider. Each is asked about itself when it is first used, so that one that
 * is down keeps nobody else out.
 */
@Component
class StaffProviders implements ClientRegistrationRepository {

  private static final Logger LOG = LoggerFactory.getLogger(StaffProviders.class);

  private final Map<String, StaffProvider> providers;
  private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();
  private final Organisations organisations;

  StaffProviders(Environment environment, Organisations organisations) {
    this.providers =
        Binder.get(environment)
            .bind("alongside.staff", Bindable.mapOf(String.class, StaffProvider.class))
            .orElseGet(Map::of);
    this.organisations = organisations;
  }

  boolean none() {
    return providers.isEmpty();
  }

  /** The names of the employers, by id. */
  Map<String, String> names() {
    var names = new TreeMap<String, String>();
    providers.forEach((id, provider) -> names.put(id, provider.name()));
    return names;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    var provider = providers.get(id);
    if (provider == null) {
      return null;
    }
    try {
      return returning(known.computeIfAbsent(id, provider::discover));
    } catch (IllegalArgumentException | IllegalStateException notReached) {
      LOG.warn("The staff sign-in {} can't be reached", id, notReached);
      return null;
    }
  }

  /** Staff come back to the public address in the settings, whatever a request claims it is. */
  private ClientRegistration returning(ClientRegistration registration) {
    var base =
        organisations
            .current()
            .map(Organisation::address)
            .map(PublicAddress::value)
            .orElse("{baseUrl}");
    return ClientRegistration.withClientRegistration(registration)
        .redirectUri(base + StaffSignIn.RETURN + "/{registrationId}")
        .build();
  }
}
