package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Leads to employers from the settings; the way to any other is a page that is not there. */
final class KnownEmployers implements OAuth2AuthorizationRequestResolver {

  private final OAuth2AuthorizationRequestResolver employers;

  KnownEmployers(StaffProviders providers) {
    this.employers = new DefaultOAuth2AuthorizationRequestResolver(providers, StaffSignIn.BEGIN);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    try {
      return employers.resolve(request);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
    return employers.resolve(request, provider);
  }
}
