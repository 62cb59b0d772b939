package org.alongside.record;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What people agreed to show of themselves, as it stands on the day of the export. It can be taken
 * back, so it is no part of the chain: names and words only stand beside it, under the random place
 * id and the commitment that the chain mentions.
 */
public record Consented(Map<UUID, String> names, Map<Commitment, String> words) {

  public Consented {
    names = Map.copyOf(names);
    words = Map.copyOf(words);
  }

  public static Consented nothing() {
    return new Consented(Map.of(), Map.of());
  }

  Json.Members json() {
    var namesByPlace = new TreeMap<String, Json>();
    names.forEach((place, name) -> namesByPlace.put(place.toString(), Json.of(name)));
    var wordsByCommitment = new TreeMap<String, Json>();
    words.forEach((key, text) -> wordsByCommitment.put(key.hash().hex(), Json.of(text)));
    return Json.Members.none()
        .with("names", new Json.Members(namesByPlace))
        .with("words", new Json.Members(wordsByCommitment));
  }
}
