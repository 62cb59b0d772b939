package org.alongside.consultations;

import java.time.Instant;
import java.util.List;

/** For whom responses speak, and who prepares one together. */
public interface Together {

  void say(ResponseId id, Behalf behalf, Instant now);

  /** Who of several sent it last; empty where nobody did, or somebody answers alone. */
  String sentBy(ResponseId id);

  /** Those who prepare it, the first in front; none where somebody answers alone. */
  List<Writer> writers(ResponseId id);

  /** The one who began becomes the first of them, with the key they have. */
  void first(ResponseId id, Writer writer, Instant now);

  /** Adds another one with a key of their own; false when that key is taken. */
  boolean add(ResponseId id, Writer writer, ReturnKey key, Instant now);

  /** From now on their key opens nothing. */
  void leave(ResponseId id, Writer writer);
}
