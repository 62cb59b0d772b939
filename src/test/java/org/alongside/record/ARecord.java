package org.alongside.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.participation.Side;

/** A small decision with an objection, an amendment and a second round, for the tests. */
public final class ARecord {

  static final UUID DECISION = id(1);
  static final Commitment WORDS =
      Commitment.to("It may close the drop-in \u2013 \u201csaved\u201d my life\n", salt(7));

  private final List<Entry> entries = new ArrayList<>();

  private ARecord() {}

  public static List<Entry> entries() {
    var record = new ARecord();
    record.add(EntryType.OPENED, opening().payload());
    record.add(EntryType.RESPONDED, response(11, 1, "no-objection"));
    record.add(EntryType.OBJECTED, response(12, 1, "object").with("reason", WORDS.json()));
    record.add(
        EntryType.AMENDED, Json.Members.none().with("round", 2).with("question", "Keep both?"));
    record.add(EntryType.RESPONDED, response(11, 2, "no-objection"));
    record.add(EntryType.RESPONDED, response(12, 2, "stand-aside"));
    record.add(EntryType.RESPONDED, response(12, 2, "no-objection"));
    record.add(EntryType.CLOSED, Json.Members.none().with("round", 2));
    record.add(EntryType.COUNTED, Json.Members.none().with("LIVED", 1).with("LEARNT", 1));
    record.add(EntryType.OUTCOME, Json.Members.none().with("outcome", "no-quorum"));
    return record.entries;
  }

  public static byte[] file() {
    return ExportedFile.of(entries(), consented());
  }

  static Consented consented() {
    return new Consented(
        Map.of(id(11), "Sam \ud83c\udf3b"), Map.of(WORDS, "It may close the drop-in"));
  }

  static Opening opening() {
    var terms =
        new Opening.Terms(
            "Shall we open on Saturdays? \u00a3200",
            List.of(Json.Members.none().with("id", "a").with("text", "Yes")),
            "consent",
            Json.Members.none().with("quorum", "1/2"),
            Json.Members.none().with("opened", "2027-03-01").with("closes", "2027-03-08"));
    return new Opening(
        terms,
        List.of(
            new Opening.Asked(id(11), Side.LIVED, Commitment.to("person 1", salt(1))),
            new Opening.Asked(id(12), Side.LEARNT, Commitment.to("person 2", salt(2)))));
  }

  static Json.Members response(int place, int round, String response) {
    return Json.Members.none()
        .with("place", id(place).toString())
        .with("round", round)
        .with("response", response);
  }

  /** The chain as it would be if these were the payloads: hashes made anew. */
  static List<Entry> chained(List<Entry> written) {
    var record = new ARecord();
    written.forEach(entry -> record.add(entry.type(), entry.payload()));
    return record.entries;
  }

  private void add(EntryType type, Json.Members payload) {
    var link = entries.isEmpty() ? Link.first(DECISION) : entries.getLast().next();
    var at = Instant.parse("2027-03-01T09:00:00.123456Z").plusSeconds(60L * link.seq());
    entries.add(new Entry(link, type, at, payload));
  }

  static UUID id(int number) {
    return new UUID(0x1000_4000L, 0x8000_0000_0000_0000L | number);
  }

  static Salt salt(int number) {
    var bytes = new byte[32];
    bytes[0] = (byte) number;
    return new Salt(bytes);
  }

  /** The export with one of its members replaced, as somebody would do who edits the file. */
  static Json.Members with(String member, Json value) {
    return read().with(member, value);
  }

  static Json.Members read() {
    try {
      return (Json.Members) JsonReader.read(file());
    } catch (NotJson impossible) {
      throw new AssertionError(impossible);
    }
  }

  static Json.Members without(Json.Members members, String name) {
    var fewer = new TreeMap<>(members.values());
    fewer.remove(name);
    return new Json.Members(fewer);
  }
}
