package org.alongside.identity.web;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Lets in only whom a token names: OpenID Connect Core 1.0, section 2, has a subject of 1 to 255
 * letters. Whoever has none is refused like everybody else who did not get in.
 */
final class NamedStaff implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private static final int LONGEST = 255;
  private final OidcUserService staff = new OidcUserService();

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    String subject = request.getIdToken().getSubject();
    if (subject == null
        || subject.isBlank()
        || subject.length() > LONGEST
        || subject.chars().anyMatch(Character::isISOControl)) {
      throw new OAuth2AuthenticationException(new OAuth2Error("invalid_id_token"));
    }
    return staff.loadUser(request);
  }
}
