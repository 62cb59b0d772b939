package org.alongside.files.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.files.Contents;
import org.alongside.files.StoredFile;
import org.springframework.stereotype.Component;

/** Serves a file to somebody who may read it, as its caller has found out. */
@Component
public final class ServesFiles {

  private final Contents contents;

  ServesFiles(Contents contents) {
    this.contents = contents;
  }

  public void serve(StoredFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var answer = FileAnswer.to(request, file);
    answer.head(response, file);
    if (request.getMethod().equals("GET") && answer.hasBody()) {
      contents.read(file.id(), answer.part(), response.getOutputStream());
    }
  }
}
