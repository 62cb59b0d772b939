package org.alongside.record;

import static org.alongside.record.ExportCheck.must;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Checks one entry of an export: its shape, its place, its link, and its hashes. */
final class EntryCheck {

  private static final Set<String> MEMBERS =
      Set.of("decisionId", "seq", "type", "at", "payload", "payloadHash", "prevHash", "hash");

  private final Json claim;
  private final int seq;

  EntryCheck(Json claim, int seq) {
    this.claim = claim;
    this.seq = seq;
  }

  /** The entry as it must have been written, if it is exactly what the export claims. */
  Entry check(String decision, List<Entry> before) {
    must(isEntry(), seq, Flaw.ENTRY_MALFORMED);
    var members = (Json.Members) claim;
    must(says(members, "decisionId", decision), seq, Flaw.OTHER_DECISION);
    must(members.whole("seq").equals(Optional.of((long) seq)), seq, Flaw.ENTRY_OUT_OF_ORDER);
    var link = before.isEmpty() ? Link.first(id(decision)) : before.getLast().next();
    var entry = new Entry(link, type(members), at(members), payload(members));
    must(says(members, "payloadHash", entry.payloadHash().hex()), seq, Flaw.PAYLOAD_CHANGED);
    must(says(members, "prevHash", link.prevHash().hex()), seq, Flaw.LINK_BROKEN);
    must(says(members, "hash", entry.hash().hex()), seq, Flaw.ENTRY_CHANGED);
    var opens = entry.type() == EntryType.OPENED;
    must(opens || seq > 1, seq, Flaw.OPENING_MISSING);
    must(!opens || seq == 1, seq, Flaw.OPENED_TWICE);
    var asks = opens || entry.payload().find("roll").isPresent();
    must(!asks || Opening.complete(entry.payload()), seq, Flaw.OPENING_MISSING);
    return entry;
  }

  private boolean isEntry() {
    return claim instanceof Json.Members members && members.values().keySet().equals(MEMBERS);
  }

  private static boolean says(Json.Members members, String name, String value) {
    return members.text(name).equals(Optional.of(value));
  }

  private UUID id(String text) {
    try {
      var id = UUID.fromString(text);
      must(id.toString().equals(text), seq, Flaw.ENTRY_MALFORMED);
      return id;
    } catch (IllegalArgumentException notAnId) {
      throw new ExportCheck.Found(seq, Flaw.ENTRY_MALFORMED);
    }
  }

  private EntryType type(Json.Members members) {
    return members.text("type").flatMap(EntryType::of).orElseThrow(this::malformed);
  }

  private Instant at(Json.Members members) {
    try {
      var text = members.text("at").orElseThrow(this::malformed);
      var at = Instant.parse(text);
      must(at.toString().equals(text), seq, Flaw.ENTRY_MALFORMED);
      return at;
    } catch (DateTimeException notATime) {
      throw malformed();
    }
  }

  private Json.Members payload(Json.Members members) {
    return members.members("payload").orElseThrow(this::malformed);
  }

  private ExportCheck.Found malformed() {
    return new ExportCheck.Found(seq, Flaw.ENTRY_MALFORMED);
  }
}
