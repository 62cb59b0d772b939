package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.web.Show;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody's data, to keep or to take elsewhere. */
@Controller
class DataPages {

  private final Download download;

  DataPages(Download download) {
    this.download = download;
  }

  @GetMapping(IdentityPaths.DATA)
  @Requires(Action.SEE_OWN_ACCOUNT)
  ModelAndView show() {
    return Show.page("identity/myData");
  }

  @GetMapping("/me/data.json")
  @Requires(Action.SEE_OWN_ACCOUNT)
  @Transactional(readOnly = true)
  public void download(Actor actor, HttpServletResponse response) throws IOException {
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-alongside-data.json\"");
    download.write(actor.personOrThrow(), response.getOutputStream());
  }
}
