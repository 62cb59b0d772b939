package org.alongside.decisions.web;

import java.util.HashMap;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decisions;
import org.alongside.record.Commitment;
import org.alongside.record.Consented;
import org.alongside.record.Export;
import org.alongside.record.Ledger;
import org.alongside.record.PersonalWords;
import org.alongside.web.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The record of a closed decision as one file, to be checked and counted again anywhere. While
 * people answer there is none to download, because counts stay hidden until close.
 */
@Controller
class RecordPages {

  private final DecisionDoor door;
  private final Decisions decisions;
  private final Ledger ledger;
  private final PersonalWords words;
  private final Names names;

  RecordPages(
      DecisionDoor door, Decisions decisions, Ledger ledger, PersonalWords words, Names names) {
    this.door = door;
    this.decisions = decisions;
    this.ledger = ledger;
    this.words = words;
    this.names = names;
  }

  @GetMapping(DecisionPaths.RECORD)
  @Requires(Action.READ_DECISION)
  ResponseEntity<byte[]> record(@PathVariable String decision, Actor actor) {
    if (!(door.readable(decision, actor).decision() instanceof ClosedDecision closed)) {
      throw new NotFound();
    }
    byte[] file = Export.file(ledger.entries(closed.id().value()), consented(closed));
    var name = "decision-" + closed.id().value() + ".json";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(file);
  }

  /** Names of those who may be seen by everyone, and the words of those who see it differently. */
  private Consented consented(ClosedDecision closed) {
    var known = names.of(closed.dossier().home().partnership(), closed.asked());
    return new Consented(known.byAskedInPublic(closed.asked()), dissent(closed));
  }

  private Map<Commitment, String> dissent(ClosedDecision closed) {
    Map<Commitment, String> kept = words.of(closed.id().value());
    var published = new HashMap<Commitment, String>();
    for (var dissent : decisions.dissent(closed.id())) {
      var text = kept.get(dissent.words());
      if (text != null) {
        published.put(dissent.words(), text);
      }
    }
    return published;
  }
}
