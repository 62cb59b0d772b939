package org.alongside.decisions.web;

import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.ExportDecision;
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
  private final ExportDecision export;

  RecordPages(DecisionDoor door, ExportDecision export) {
    this.door = door;
    this.export = export;
  }

  @GetMapping(DecisionPaths.RECORD)
  @Requires(Action.READ_DECISION)
  ResponseEntity<byte[]> record(@PathVariable String decision, Actor actor) {
    DecisionId id = door.readable(decision, actor).story().decision().id();
    var name = "decision-" + id.value() + ".json";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(export.file(id).orElseThrow(NotFound::new));
  }
}
