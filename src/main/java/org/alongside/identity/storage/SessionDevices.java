package org.alongside.identity.storage;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.alongside.identity.Device;
import org.alongside.identity.Devices;
import org.alongside.identity.SignedInDevice;
import org.alongside.people.PersonId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Repository;

/** Devices are sessions, found by the id of the person signed in. */
@Repository
class SessionDevices implements Devices {

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  SessionDevices(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  @Override
  public List<SignedInDevice> of(PersonId person) {
    return sessions.findByPrincipalName(person.toString()).values().stream()
        .filter(session -> !session.isExpired())
        .map(SessionDevices::device)
        .sorted(Comparator.comparing(SignedInDevice::lastUsedAt).reversed())
        .toList();
  }

  @Override
  public void signOut(PersonId person, String key) {
    remove(person, key::equals);
  }

  @Override
  public void signOutElsewhere(PersonId person, String key) {
    remove(person, other -> !other.equals(key));
  }

  private void remove(PersonId person, Predicate<String> keys) {
    sessions.findByPrincipalName(person.toString()).keySet().stream()
        .filter(session -> keys.test(SignedInDevice.keyOf(session)))
        .forEach(sessions::deleteById);
  }

  private static SignedInDevice device(Session session) {
    Device device = session.getAttribute(Device.KEPT);
    return new SignedInDevice(
        SignedInDevice.keyOf(session.getId()),
        device == null ? Device.of("") : device,
        session.getLastAccessedTime());
  }
}
