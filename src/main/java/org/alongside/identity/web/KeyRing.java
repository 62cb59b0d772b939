package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.identity.ChangeKeys;
import org.alongside.identity.KeyReason;
import org.alongside.identity.Passkeys;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.OurPath;
import org.springframework.stereotype.Component;

/** What somebody may do with their passkeys in this session. */
@Component
class KeyRing {

  private final Passkeys passkeys;
  private final ChangeKeys change;
  private final PasskeyProof proof;
  private final StrongEnough strong;
  private final InstantSource clock;

  KeyRing(
      Passkeys passkeys,
      ChangeKeys change,
      PasskeyProof proof,
      StrongEnough strong,
      InstantSource clock) {
    this.passkeys = passkeys;
    this.change = change;
    this.proof = proof;
    this.strong = strong;
    this.clock = clock;
  }

  PasskeysPage page(Actor actor, HttpServletRequest request, KeyForm form, Mistakes mistakes) {
    return new PasskeysPage(
        passkeys.of(actor.personOrThrow()),
        form.name(),
        OurPath.or(form.back(), "/me"),
        obstacle(actor, request).orElse(null),
        mistakes);
  }

  boolean locked(Actor actor, HttpServletRequest request) {
    return obstacle(actor, request).isPresent();
  }

  private Optional<KeyReason> obstacle(Actor actor, HttpServletRequest request) {
    return change.obstacle(
        actor,
        strong.strong(request) || MayEnrol.now(actor.personOrThrow(), clock.instant(), request));
  }

  Mistakes add(KeyForm form, Actor actor, HttpServletRequest request) {
    var mistakes = form.mistakes("name");
    if (mistakes.any()) {
      return mistakes;
    }
    var obstacle = obstacle(actor, request);
    if (obstacle.isPresent()) {
      return Mistakes.because(List.of(obstacle.get()));
    }
    if (!proof.add(request, form.credential(), form.name())) {
      return PasskeySignInPages.mistake(form.credential());
    }
    change.added(actor, clock.instant());
    return Mistakes.none();
  }

  boolean rename(Actor actor, UUID passkey, String name) {
    return passkeys.rename(actor.personOrThrow(), passkey, name);
  }

  Attempt<UUID> remove(Actor actor, UUID passkey, HttpServletRequest request) {
    return change.remove(actor, passkey, strong.strong(request), clock.instant());
  }
}
