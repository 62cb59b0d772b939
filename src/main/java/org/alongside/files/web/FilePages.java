package org.alongside.files.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.files.FileId;
import org.alongside.files.MayReadFile;
import org.alongside.files.StoredFile;
import org.alongside.files.StoredFiles;
import org.alongside.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves a file to whoever may read what it belongs to; for everyone else there is none. */
@Controller
class FilePages {

  private final StoredFiles files;
  private final MayReadFile mayRead;
  private final ServesFiles serves;

  FilePages(StoredFiles files, MayReadFile mayRead, ServesFiles serves) {
    this.files = files;
    this.mayRead = mayRead;
    this.serves = serves;
  }

  @GetMapping(FilePaths.ONE)
  @Requires(Action.READ_FILE)
  void serve(
      @PathVariable UUID stored,
      @PathVariable String name,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    serves.serve(readable(new FileId(stored), name, actor), request, response);
  }

  private StoredFile readable(FileId id, String name, Actor actor) {
    return files
        .find(id)
        .filter(file -> file.name().toString().equals(name))
        .filter(file -> mayRead.of(file, actor))
        .orElseThrow(NotFound::new);
  }
}
