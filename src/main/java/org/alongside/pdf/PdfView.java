package org.alongside.pdf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** Sends a document as a file to keep. */
record PdfView(FileChannel drawn, String name) implements View {

  @Override
  public String getContentType() {
    return "application/pdf";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    try (drawn;
        var in = Channels.newInputStream(drawn)) {
      response.setContentType(getContentType());
      response.setContentLengthLong(drawn.size());
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment()
              .filename(name + ".pdf", StandardCharsets.UTF_8)
              .build()
              .toString());
      in.transferTo(response.getOutputStream());
    }
  }
}
