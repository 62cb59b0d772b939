package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.alongside.identity.PasskeyHolders;
import org.alongside.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;

/** Asks browsers for passkeys, and checks what they answer. */
@Component
class PasskeyProof {

  private static final Logger LOG = LoggerFactory.getLogger(PasskeyProof.class);

  private final RelyingParty party;
  private final PasskeyHolders holders;

  PasskeyProof(RelyingParty party, PasskeyHolders holders) {
    this.party = party;
    this.holders = holders;
  }

  /** What a browser needs to sign in with a passkey, as JSON; empty where passkeys can't work. */
  Optional<String> askToSignIn(HttpServletRequest request) {
    return party
        .operations(request)
        .map(operations -> {
          var options =
              operations.createCredentialRequestOptions(
                  new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
          PasskeyChallenge.keep(request, options);
          return PasskeyJson.write(options);
        });
  }

  /** What a browser needs to make a passkey for whoever is signed in, as JSON. */
  Optional<String> askToAdd(HttpServletRequest request) {
    return party
        .operations(request)
        .map(operations -> {
          var options =
              operations.createPublicKeyCredentialCreationOptions(
                  new ImmutablePublicKeyCredentialCreationOptionsRequest(who(request)));
          PasskeyChallenge.keep(request, options);
          return PasskeyJson.write(options);
        });
  }

  /** Whose passkey this is; empty when it proves nothing. */
  Optional<PersonId> signIn(HttpServletRequest request, String credential) {
    var asked = PasskeyChallenge.toSignIn(request);
    var given = PasskeyJson.assertion(credential);
    var operations = party.operations(request);
    if (asked.isEmpty() || given.isEmpty() || operations.isEmpty()) {
      return Optional.empty();
    }
    try {
      var holder =
          operations
              .get()
              .authenticate(new RelyingPartyAuthenticationRequest(asked.get(), given.get()));
      return holders.person(holder.getId().getBytes());
    } catch (RuntimeException notProved) {
      return proves(notProved);
    }
  }

  /** Whether a new passkey has been added for whoever is signed in. */
  boolean add(HttpServletRequest request, String credential, String name) {
    var asked = PasskeyChallenge.toAdd(request);
    var given = PasskeyJson.attestation(credential);
    var operations = party.operations(request);
    if (asked.isEmpty() || given.isEmpty() || operations.isEmpty()) {
      return false;
    }
    try {
      operations
          .get()
          .registerCredential(
              new ImmutableRelyingPartyRegistrationRequest(
                  asked.get(), new RelyingPartyPublicKey(given.get(), name)));
      return true;
    } catch (RuntimeException notProved) {
      return proves(notProved).isPresent();
    }
  }

  /** The library tells a passkey that proves nothing by many kinds of exceptions. */
  private static Optional<PersonId> proves(RuntimeException notProved) {
    LOG.info("A passkey proved nothing: {}", notProved.getClass().getSimpleName());
    return Optional.empty();
  }

  private static Authentication who(HttpServletRequest request) {
    return (Authentication) Objects.requireNonNull(request.getUserPrincipal());
  }
}
