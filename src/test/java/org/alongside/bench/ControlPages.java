package org.alongside.bench;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.web.Shells;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What the same stack does when it does almost nothing: a page of 30 rows from one query, and a
 * form that writes one row for good. The product's pages are measured beside these.
 */
@Controller
class ControlPages {

  private final JdbcClient jdbc;
  private final TemplateEngine templates;
  private final Shells shells;

  ControlPages(JdbcClient jdbc, TemplateEngine templates, Shells shells) {
    this.jdbc = jdbc;
    this.templates = templates;
    this.shells = shells;
  }

  @GetMapping("/bench/control")
  @Requires(Action.READ_PUBLIC_PAGE)
  void rows(HttpServletRequest request, HttpServletResponse response) throws IOException {
    List<@Nullable String> rows =
        jdbc.sql("SELECT words FROM bench.row ORDER BY place LIMIT 30").query(String.class).list();
    Content list = output -> rows.forEach(row -> output.writeContent("<p>" + row + "</p>\n"));
    var page = new Utf8ByteOutput();
    templates.render(
        "web/layout.jte",
        Map.of("shell", shells.of(request), "title", "Control", "content", list),
        page);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }

  /** Signed in, with a token, and one row kept for good. */
  @PostMapping("/bench/control")
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  @Transactional
  @ResponseBody
  public String keep(@RequestParam String words) {
    jdbc.sql("INSERT INTO bench.kept (id, words) VALUES (?, ?)")
        .param(UUID.randomUUID())
        .param(words)
        .update();
    return "kept";
  }
}
