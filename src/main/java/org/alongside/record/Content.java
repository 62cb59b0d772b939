package org.alongside.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a recount needs, drawn from the entries alone: the terms as they stand, who was asked by
 * side, every last answer of each round, and what came of it. Because it follows from the entries,
 * nothing in it can be changed without being found out.
 */
final class Content {

  private static final List<String> TERMS =
      List.of("question", "options", "method", "thresholds", "dates");

  private final Map<String, Integer> from = new HashMap<>();
  private final Map<String, Json> members = new HashMap<>();
  private final Map<String, Json> ballots = new LinkedHashMap<>();
  private final Map<String, String> sides = new HashMap<>();

  static Content of(List<Entry> entries) {
    var content = new Content();
    entries.forEach(content::read);
    return content;
  }

  Json.Members json() {
    return Json.members(members).with("ballots", new Json.Items(new ArrayList<>(ballots.values())));
  }

  /** The entry that said a member last; the first one, if none did. */
  int saidBy(String member) {
    return from.getOrDefault(member, 1);
  }

  boolean asked(String place) {
    return sides.containsKey(place);
  }

  /** Takes in the next entry of the record. */
  void read(Entry entry) {
    if (entry.type().saysTerms()) {
      TERMS.forEach(term -> entry.payload().find(term).ifPresent(value -> say(entry, term, value)));
    }
    switch (entry.type()) {
      case OPENED -> open(entry);
      case RESPONDED -> respond(entry);
      case CLOSED -> close(entry);
      case COUNTED -> say(entry, "counted", entry.payload());
      case OUTCOME -> say(entry, "outcome", entry.payload());
      case REOPENED -> reopen(entry);
      case EXTENDED, AMENDED, OBJECTED, OBJECTION_TESTED, OBJECTION_CLOSED -> {}
      case DISSENTED, FACILITATED, OVERRIDDEN, REVIEWED -> {}
    }
  }

  private void say(Entry entry, String member, Json value) {
    from.put(member, entry.seq());
    members.put(member, value);
  }

  private void open(Entry entry) {
    var roll = entry.payload().items("roll").stream().map(Json.Members.class::cast).toList();
    roll.forEach(asked -> sides.put(text(asked, "place"), text(asked, "side")));
    say(entry, "roll", Json.items(roll, asked -> only(asked, "place", "side")));
  }

  /** Who is asked the second time may be others than the first time. */
  private void reopen(Entry entry) {
    if (entry.payload().find("roll").isPresent()) {
      open(entry);
    }
  }

  /** A later answer of the same place in the same round stands for the earlier one. */
  private void respond(Entry entry) {
    var payload = entry.payload();
    var place = text(payload, "place");
    from.put("ballots", entry.seq());
    ballots.put(
        place + " " + CanonicalJson.text(payload.find("round").orElse(Json.nothing())),
        only(payload, "place", "round", "response").with("side", sides.getOrDefault(place, "")));
  }

  /** Secret ballots come at the close, shuffled, each under a random id of its own. */
  private void close(Entry entry) {
    for (var ballot : entry.payload().items("ballots")) {
      from.put("ballots", entry.seq());
      ballots.put(entry.seq() + " " + ballots.size(), ballot);
    }
  }

  private static String text(Json.Members members, String name) {
    return members.text(name).orElse("");
  }

  private static Json.Members only(Json.Members members, String... names) {
    var kept = Json.Members.none();
    for (var name : names) {
      kept =
          members.find(name).map(value -> Map.entry(name, value)).stream()
              .reduce(kept, (sum, one) -> sum.with(one.getKey(), one.getValue()), (a, b) -> a);
    }
    return kept;
  }
}
