package org.alongside.decisions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.ExportDecision;
import org.alongside.web.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
  void record(@PathVariable String decision, Actor actor, HttpServletResponse response)
      throws IOException {
    DecisionId id = door.readable(decision, actor).story().decision().id();
    var file = export.file(id).orElseThrow(NotFound::new);
    var name = "decision-" + id.value() + ".json";
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    file.writeTo(response.getOutputStream());
  }
}
