package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.PublicAddress;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Whom passkeys are for: the public address in the settings, which may be made after the start.
 * Before that, passkeys work on the machine itself only.
 */
@Component
class RelyingParty {

  private final Organisations organisations;
  private final PublicKeyCredentialUserEntityRepository holders;
  private final UserCredentialRepository credentials;

  RelyingParty(
      Organisations organisations,
      PublicKeyCredentialUserEntityRepository holders,
      UserCredentialRepository credentials) {
    this.organisations = organisations;
    this.holders = holders;
    this.credentials = credentials;
  }

  /** What passkeys are made and checked with; empty while there is no address to make them for. */
  Optional<WebAuthnRelyingPartyOperations> operations(HttpServletRequest request) {
    var organisation = organisations.current();
    var address = organisation.map(Organisation::address).or(() -> thisMachine(request));
    var name = organisation.map(Organisation::name);
    return address.map(where -> operations(where, name.orElse(where.host())));
  }

  private WebAuthnRelyingPartyOperations operations(PublicAddress address, String name) {
    var entity = PublicKeyCredentialRpEntity.builder().id(address.host()).name(name).build();
    var operations =
        new Webauthn4JRelyingPartyOperations(holders, credentials, entity, Set.of(address.value()));
    operations.setCustomizeCreationOptions(
        options -> options.authenticatorSelection(rememberedAndVerified()));
    operations.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return operations;
  }

  /** The authenticator knows the person by itself, and makes sure that it is them. */
  private static AuthenticatorSelectionCriteria rememberedAndVerified() {
    return AuthenticatorSelectionCriteria.builder()
        .residentKey(ResidentKeyRequirement.REQUIRED)
        .userVerification(UserVerificationRequirement.REQUIRED)
        .build();
  }

  private static Optional<PublicAddress> thisMachine(HttpServletRequest request) {
    var asked =
        request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    return PublicAddress.read(asked).filter(PublicAddress::thisMachine);
  }
}
