package org.alongside.decisions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.partnerships.Introduction;
import org.alongside.partnerships.Introductions;
import org.alongside.partnerships.PlaceId;
import org.alongside.people.People;
import org.alongside.record.Consented;
import org.alongside.record.Entry;
import org.alongside.record.EntryType;
import org.alongside.record.Export;
import org.alongside.record.Ledger;

/**
 * Gives the record of a decision that has been counted as a file that anyone can check and count
 * again.
 */
public final class ExportDecision {

  private static final int AT_ONCE = 200;

  private final Papers papers;
  private final Ledger ledger;
  private final Introductions introductions;
  private final People people;

  public ExportDecision(Papers papers, Ledger ledger, Introductions introductions, People people) {
    this.papers = papers;
    this.ledger = ledger;
    this.introductions = introductions;
    this.people = people;
  }

  /**
   * Nothing until it is closed: the answers are in it, and counts stay hidden until then. While it
   * is asked again the file ends before that.
   */
  public Optional<Export> file(DecisionId id) {
    return papers
        .decisions()
        .find(id)
        .filter(Decision::countedBefore)
        .map(counted ->
            Export.of(
                seq -> ledger.after(id.value(), seq, AT_ONCE),
                entry -> ends(counted, entry),
                consented(counted)));
  }

  private static boolean ends(Decision counted, Entry entry) {
    return !(counted instanceof ClosedDecision) && entry.type() == EntryType.REOPENED;
  }

  private Consented consented(Decision counted) {
    var dissent = papers.decisions().dissent(counted.id());
    var said = dissent.stream().map(Dissent::words).collect(toSet());
    var words = papers.words().find(said);
    return new Consented(
        counted instanceof ClosedDecision closed ? names(closed) : Map.of(), words);
  }

  /** Those who may be seen by everyone, and those who agreed to be named with their dissent. */
  private Map<UUID, String> names(ClosedDecision closed) {
    var shown = introductions.of(closed.dossier().home().partnership());
    var named =
        papers.decisions().dissent(closed.id()).stream()
            .filter(Dissent::named)
            .map(Dissent::asked)
            .collect(toSet());
    var visible =
        closed.asked().stream()
            .filter(one -> named.contains(one.id()) || shown(shown, one).inPublic())
            .toList();
    var accounts = people.names(visible.stream().map(Asked::person).toList());
    return visible.stream()
        .filter(one -> accounts.containsKey(one.person()))
        .collect(
            toMap(
                Asked::id,
                one -> name(shown(shown, one), accounts.getOrDefault(one.person(), ""))));
  }

  private static Introduction shown(Map<PlaceId, Introduction> shown, Asked one) {
    return shown.getOrDefault(one.place(), Introduction.TO_PARTNERS);
  }

  private static String name(Introduction introduction, String account) {
    var chosen = introduction.shownAs();
    return chosen == null ? account : chosen;
  }
}
