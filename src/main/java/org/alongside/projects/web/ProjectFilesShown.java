package org.alongside.projects.web;

import java.util.List;
import org.alongside.files.web.FileCard;

/** The files of a project that can be read, as its page shows them. */
public record ProjectFilesShown(List<FileCard> files) {

  public ProjectFilesShown {
    files = List.copyOf(files);
  }
}
