package org.alongside.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through an export from the first entry to the head, and stops at the first flaw. */
final class ExportCheck {

  /** Carries the first flaw out of the walk. */
  static final class Found extends RuntimeException {
    private final transient Verification.Invalid flaw;

    Found(int at, Flaw why) {
      super(why.name(), null, false, false);
      this.flaw = new Verification.Invalid(at, why);
    }

    Verification.Invalid flaw() {
      return flaw;
    }
  }

  private static final Set<String> MEMBERS =
      Set.of("format", "version", "decisionId", "entries", "content", "consented", "head");

  private final Json.Members export;
  private final List<Entry> entries = new ArrayList<>();

  ExportCheck(Json file) {
    if (!(file instanceof Json.Members members)
        || !members.values().keySet().equals(MEMBERS)
        || !members.text("format").equals(Optional.of(Export.FORMAT))
        || !members.whole("version").equals(Optional.of((long) Export.VERSION))) {
      throw new Found(0, Flaw.NOT_A_RECORD);
    }
    this.export = members;
  }

  Verification check(Optional<Hash> knownHead) {
    var decision = export.text("decisionId").orElseThrow(() -> new Found(0, Flaw.NOT_A_RECORD));
    var claims = export.items("entries");
    must(!claims.isEmpty(), 0, Flaw.NO_ENTRIES);
    for (var claim : claims) {
      entries.add(new EntryCheck(claim, entries.size() + 1).check(decision, entries));
    }
    content();
    consented();
    var head = entries.getLast().hash();
    must(export.text("head").equals(Optional.of(head.hex())), last(), Flaw.HEAD_DIFFERS);
    knownHead.ifPresent(known -> compare(known, head));
    return new Verification.Valid(head, knownHead.isPresent());
  }

  private void content() {
    var derived = Content.of(entries);
    entries.stream()
        .filter(entry -> entry.type() == EntryType.RESPONDED)
        .filter(entry -> !derived.asked(entry.payload().text("place").orElse("")))
        .forEach(entry -> must(false, entry.seq(), Flaw.NOT_ASKED));
    var claimed = export.members("content").orElse(Json.Members.none());
    derived
        .json()
        .values()
        .forEach((name, value) ->
            must(
                claimed.find(name).equals(Optional.of(value)),
                derived.saidBy(name),
                Flaw.CONTENT_DIFFERS));
    must(claimed.equals(derived.json()), 0, Flaw.CONTENT_DIFFERS);
  }

  private void consented() {
    var claimed = export.members("consented").orElse(Json.Members.none());
    var places =
        entries.stream()
            .flatMap(entry -> entry.payload().items("roll").stream())
            .map(asked -> ((Json.Members) asked).text("place").orElse(""))
            .collect(Collectors.toSet());
    var commitments =
        entries.stream()
            .flatMap(entry -> Commitment.in(entry.payload()))
            .collect(Collectors.toSet());
    must(
        texts(claimed, "names", places)
            && texts(claimed, "words", commitments)
            && claimed.equals(
                Export.sealed(only(claimed, "names", "words"), entries.getLast().hash())),
        last(),
        Flaw.CONSENTED_DIFFERS);
  }

  private static boolean texts(Json.Members consented, String name, Set<String> keys) {
    return consented
        .members(name)
        .map(Json.Members::values)
        .orElse(new java.util.TreeMap<>())
        .entrySet()
        .stream()
        .allMatch(one -> keys.contains(one.getKey()) && one.getValue() instanceof Json.Text);
  }

  private static Json.Members only(Json.Members members, String... names) {
    return Json.members(
        members.values().entrySet().stream()
            .filter(member -> List.of(names).contains(member.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private void compare(Hash known, Hash head) {
    entries.stream()
        .filter(entry -> entry.hash().equals(known) && !known.equals(head))
        .forEach(entry -> must(false, entry.seq() + 1, Flaw.GOES_ON_AFTER_KNOWN_HEAD));
    must(known.equals(head), last() + 1, Flaw.ENDS_BEFORE_KNOWN_HEAD);
  }

  private int last() {
    return entries.size();
  }

  static void must(boolean holds, int at, Flaw otherwise) {
    if (!holds) {
      throw new Found(at, otherwise);
    }
  }
}
