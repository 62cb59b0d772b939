package org.alongside.decisions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.partnerships.Introduction;
import org.alongside.partnerships.Introductions;
import org.alongside.partnerships.PlaceId;
import org.alongside.people.People;
import org.alongside.record.Commitment;
import org.alongside.record.Consented;
import org.alongside.record.Export;
import org.alongside.record.Ledger;

/** Gives the record of a closed decision as a file that anyone can check and count again. */
public final class ExportDecision {

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

  /** Nothing until it is closed: the answers are in it, and counts stay hidden until then. */
  public Optional<byte[]> file(DecisionId id) {
    return papers
        .decisions()
        .find(id)
        .filter(ClosedDecision.class::isInstance)
        .map(ClosedDecision.class::cast)
        .map(closed -> Export.file(ledger.entries(id.value()), consented(closed)));
  }

  private Consented consented(ClosedDecision closed) {
    var dissent = papers.decisions().dissent(closed.id());
    var said = dissent.stream().map(Dissent::words).collect(toSet());
    Map<Commitment, String> words = new HashMap<>(papers.words().of(closed.id().value()));
    words.keySet().retainAll(said);
    return new Consented(names(closed), words);
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
