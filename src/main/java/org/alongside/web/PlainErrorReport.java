package org.alongside.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the server itself says about a request that never reached us, for example one whose address
 * can't be read: the same plain voice, and nothing about the server.
 */
public final class PlainErrorReport extends ErrorReportValve {

  private static final Logger LOG = LoggerFactory.getLogger(PlainErrorReport.class);

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    var failure = Failure.of(response.getStatus());
    String reference = Reference.make();
    LOG.info("{} {} before any route", response.getStatus(), reference);
    try {
      response.setContentType("text/html;charset=UTF-8");
      Envelope.headers(response::setHeader);
      response.getReporter().write(page(failure, reference));
      response.finishResponse();
    } catch (IOException gone) {
      LOG.debug("The reader has gone", gone);
    }
  }

  private static String page(Failure failure, String reference) {
    var words = Words.english();
    var page = ErrorPage.of(failure, reference);
    String title = words.get(page.key("title"));
    return """
    <!DOCTYPE html>
    <html lang="en-GB" dir="ltr">
    <head><meta charset="utf-8"><title>%s</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="%s"><link rel="stylesheet" href="%s"></head>
    <body><div class="nhsuk-width-container"><main class="nhsuk-main-wrapper">
    <h1>%s</h1><p>%s</p><p>%s</p><p><a href="/">%s</a></p>
    </main></div></body></html>
    """
        .formatted(
            title,
            Assets.url("nhsuk-frontend.css"),
            Assets.url("alongside.css"),
            title,
            words.get(page.key("text")),
            words.get("web.error.reference", reference),
            words.get("web.nav.home"));
  }
}
