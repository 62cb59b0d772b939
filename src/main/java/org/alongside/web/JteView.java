package org.alongside.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A template with its shell; drawn whole before the first byte is sent, so errors stay clean. */
record JteView(TemplateEngine templates, Shells shells, PublicCopies copies, String name)
    implements View {

  private static final String HTML = "text/html;charset=UTF-8";

  @Override
  public String getContentType() {
    return HTML;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    var parameters = new HashMap<String, Object>();
    var page = model == null ? null : model.get("page");
    parameters.put("shell", shell(page, request, response.getStatus()));
    if (page != null) {
      parameters.put("page", page);
    }
    var output = new Utf8ByteOutput();
    templates.render(name + ".jte", parameters, output);
    if (copies.kept(output::toByteArray, request, response)) {
      return;
    }
    response.setContentType(HTML);
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }

  private Shell shell(@Nullable Object page, HttpServletRequest request, int status) {
    if (page instanceof ErrorPage error) {
      return error.ours() ? shells.plain(request) : shells.of(request);
    }
    Shell shell = shells.of(request);
    return status == HttpServletResponse.SC_CONFLICT ? shell.whoWasOvertaken() : shell;
  }
}
