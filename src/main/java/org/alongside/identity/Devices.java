package org.alongside.identity;

import java.util.List;
import org.alongside.people.PersonId;

/** The devices that people are signed in on. */
public interface Devices {

  /** Somebody's devices, the last used first. */
  List<SignedInDevice> of(PersonId person);

  /** Signs somebody out on one device. */
  void signOut(PersonId person, String key);

  /** Signs somebody out everywhere but on the device named; everywhere, with an empty name. */
  void signOutElsewhere(PersonId person, String key);
}
