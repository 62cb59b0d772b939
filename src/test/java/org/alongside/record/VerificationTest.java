package org.alongside.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.alongside.record.Verification.Invalid;
import org.alongside.record.Verification.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

  private static final Hash HEAD = ARecord.entries().getLast().hash();

  private static Verification verify(Json export) {
    return Verification.of(CanonicalJson.bytes(export), Optional.empty());
  }

  private static Verification verify(List<Entry> entries, Optional<Hash> head) {
    return Verification.of(ExportedFile.of(entries, Consented.nothing()), head);
  }

  /** The entries of the file moved about, and nothing else: hashes stay as they were. */
  private static Verification verifyMoved(List<Json> entries) {
    return verify(ARecord.with("entries", new Json.Items(entries)));
  }

  @Test
  void aWholeRecordIsValidAndSaysWhetherItsEndWasChecked() {
    assertEquals(new Valid(HEAD, false), Verification.of(ARecord.file(), Optional.empty()));
    assertEquals(new Valid(HEAD, true), Verification.of(ARecord.file(), Optional.of(HEAD)));
  }

  /**
   * Every single-bit change of every byte. The export is canonical, so it holds no white space that
   * could change unseen; the one spelling that JSON leaves open inside it is the case of the digits
   * of an escaped control character, and the fixture has none.
   */
  @Test
  void everyFlippedBitOfEveryByteIsFound() {
    var file = ARecord.file();
    for (var i = 0; i < file.length; i++) {
      for (var bit = 0; bit < 8; bit++) {
        var flipped = file.clone();
        flipped[i] ^= (byte) (1 << bit);
        var where = "byte " + i + ", bit " + bit;
        assertInstanceOf(Invalid.class, Verification.of(flipped, Optional.empty()), () -> where);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7, 77, 777})
  void anyOtherByteIsFoundUnlessItSpellsTheSameValue(long seed) throws NotJson {
    var random = new SplittableRandom(seed);
    var pretty = pretty();
    for (var i = 0; i < 3000; i++) {
      var changed = pretty.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      var same = spellsTheSame(changed);
      assertEquals(
          same,
          Verification.of(changed, Optional.empty()) instanceof Valid,
          () -> "seed " + seed + ": " + new String(changed, StandardCharsets.UTF_8));
    }
  }

  private static byte[] pretty() {
    var text = new String(ARecord.file(), StandardCharsets.UTF_8);
    return text.replace(",\"", ",\n  \"").getBytes(StandardCharsets.UTF_8);
  }

  private static boolean spellsTheSame(byte[] file) {
    try {
      return JsonReader.read(file).equals(ARecord.read());
    } catch (NotJson damaged) {
      return false;
    }
  }

  @Test
  void aChangedEntryIsNamed() {
    var entries = ARecord.read().items("entries");
    for (var i = 0; i < entries.size(); i++) {
      var changed = new ArrayList<>(entries);
      var entry = (Json.Members) entries.get(i);
      changed.set(i, entry.with("payload", payload(entry).with("extra", 1)));
      assertEquals(new Invalid(i + 1, Flaw.PAYLOAD_CHANGED), verifyMoved(changed));
      changed.set(i, entry.with("at", "2027-03-01T10:00:00Z"));
      assertEquals(new Invalid(i + 1, Flaw.ENTRY_CHANGED), verifyMoved(changed));
    }
  }

  private static Json.Members payload(Json.Members entry) {
    return entry.members("payload").orElseThrow();
  }

  @Test
  void aDroppedEntryIsNamed() {
    var entries = ARecord.read().items("entries");
    for (var i = 0; i < entries.size() - 1; i++) {
      var fewer = new ArrayList<>(entries);
      fewer.remove(i);
      assertEquals(new Invalid(i + 1, Flaw.ENTRY_OUT_OF_ORDER), verifyMoved(fewer));
    }
  }

  @Test
  void anAddedEntryIsNamed() {
    var entries = ARecord.read().items("entries");
    for (var i = 0; i < entries.size(); i++) {
      var more = new ArrayList<>(entries);
      more.add(i, entries.get(i));
      assertEquals(new Invalid(i + 2, Flaw.ENTRY_OUT_OF_ORDER), verifyMoved(more));
    }
  }

  @Test
  void reorderedEntriesAreNamedEvenWithNewNumbers() {
    var entries = ARecord.read().items("entries");
    for (var i = 0; i < entries.size() - 1; i++) {
      var moved = new ArrayList<>(entries);
      Collections.swap(moved, i, i + 1);
      assertEquals(new Invalid(i + 1, Flaw.ENTRY_OUT_OF_ORDER), verifyMoved(moved));
      moved.set(i, ((Json.Members) moved.get(i)).with("seq", i + 1));
      assertEquals(new Invalid(i + 1, Flaw.LINK_BROKEN), verifyMoved(moved));
    }
  }

  @Test
  void anEntryOfAnotherDecisionIsNamed() {
    var entries = new ArrayList<>(ARecord.read().items("entries"));
    entries.set(4, ((Json.Members) entries.get(4)).with("decisionId", ARecord.id(9).toString()));
    assertEquals(new Invalid(5, Flaw.OTHER_DECISION), verifyMoved(entries));
  }

  @Test
  void aCutTailShowsOnlyAgainstAKnownHead() {
    var entries = ARecord.entries();
    for (var length = 1; length < entries.size(); length++) {
      var cut = entries.subList(0, length);
      assertEquals(new Valid(cut.getLast().hash(), false), verify(cut, Optional.empty()));
      assertEquals(
          new Invalid(length + 1, Flaw.ENDS_BEFORE_KNOWN_HEAD), verify(cut, Optional.of(HEAD)));
    }
  }

  @Test
  void aTailCutOutOfTheFileAloneShowsAtOnce() {
    var entries = ARecord.read().items("entries");
    assertInstanceOf(Invalid.class, verifyMoved(entries.subList(0, entries.size() - 1)));
  }

  @Test
  void anEntryAddedAfterTheKnownHeadIsNamed() {
    var entries = new ArrayList<>(ARecord.entries());
    var reviewed = Json.Members.none().with("still", "right");
    entries.add(
        new Entry(entries.getLast().next(), EntryType.REVIEWED, entries.getLast().at(), reviewed));
    assertEquals(
        new Invalid(11, Flaw.GOES_ON_AFTER_KNOWN_HEAD), verify(entries, Optional.of(HEAD)));
  }

  @Test
  void aForgedChainIsFoundByTheKnownHead() {
    var forged = new ArrayList<>(ARecord.entries());
    var entry = forged.get(5);
    forged.set(
        5, new Entry(entry.link(), entry.type(), entry.at(), ARecord.response(12, 2, "object")));
    var rebuilt = ARecord.chained(forged);
    assertTrue(verify(rebuilt, Optional.empty()) instanceof Valid);
    assertFalse(verify(rebuilt, Optional.of(HEAD)) instanceof Valid);
  }

  @Test
  void whatIsShownBesideTheEntriesMustFollowFromThem() {
    var content = ARecord.read().members("content").orElseThrow();
    assertEquals(
        new Invalid(4, Flaw.CONTENT_DIFFERS),
        verify(ARecord.with("content", content.with("question", "Something else?"))));
    assertEquals(
        new Invalid(7, Flaw.CONTENT_DIFFERS),
        verify(ARecord.with("content", content.with("ballots", Json.items()))));
    assertEquals(
        new Invalid(10, Flaw.CONTENT_DIFFERS),
        verify(ARecord.with("content", ARecord.without(content, "outcome"))));
    assertEquals(
        new Invalid(0, Flaw.CONTENT_DIFFERS),
        verify(ARecord.with("content", content.with("more", 1))));
  }

  @Test
  void namesAndWordsStandOnlyUnderWhatTheChainMentions() {
    var stranger =
        Json.Members.none()
            .with("names", Json.Members.none().with(ARecord.id(99).toString(), "Alex"))
            .with("words", Json.Members.none());
    assertEquals(
        new Invalid(10, Flaw.CONSENTED_DIFFERS),
        verify(ARecord.with("consented", Export.sealed(stranger, HEAD))));
  }

  @Test
  void aResponseOfSomebodyNotAskedIsNamed() {
    var entries = new ArrayList<>(ARecord.entries().subList(0, 3));
    entries.add(
        new Entry(
            entries.getLast().next(),
            EntryType.RESPONDED,
            entries.getLast().at(),
            ARecord.response(55, 1, "agree")));
    assertEquals(new Invalid(4, Flaw.NOT_ASKED), verify(entries, Optional.empty()));
  }

  @Test
  void aRecordOpensOnceAndFirst() {
    var entries = ARecord.entries();
    var unopened = ARecord.chained(entries.subList(1, 3));
    assertEquals(new Invalid(1, Flaw.OPENING_MISSING), verify(unopened, Optional.empty()));
    var twice = ARecord.chained(List.of(entries.getFirst(), entries.getFirst()));
    assertEquals(new Invalid(2, Flaw.OPENED_TWICE), verify(twice, Optional.empty()));
  }

  @Test
  void otherFilesAreNotTakenForARecord() {
    assertEquals(new Invalid(0, Flaw.NOT_A_RECORD), verify(Json.Members.none()));
    assertEquals(new Invalid(0, Flaw.NOT_A_RECORD), verify(ARecord.with("version", Json.of(2))));
    assertEquals(new Invalid(0, Flaw.NO_ENTRIES), verifyMoved(List.of()));
    assertEquals(
        new Invalid(0, Flaw.NOT_JSON),
        Verification.of("nonsense".getBytes(StandardCharsets.UTF_8), Optional.empty()));
  }
}
