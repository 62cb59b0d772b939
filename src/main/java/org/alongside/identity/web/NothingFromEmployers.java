package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/**
 * Forgets the tokens that an employer hands out at once: they are asked who somebody is, and for
 * nothing else. Left alone, the security framework keeps every one in memory.
 */
final class NothingFromEmployers implements OAuth2AuthorizedClientRepository {

  // The signature is the framework's.
  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String provider, Authentication who, HttpServletRequest request) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      Authentication who,
      HttpServletRequest request,
      HttpServletResponse response) {}

  @Override
  public void removeAuthorizedClient(
      String provider,
      Authentication who,
      HttpServletRequest request,
      HttpServletResponse response) {}
}
