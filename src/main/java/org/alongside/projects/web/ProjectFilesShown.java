package org.alongside.projects.web;

import java.util.List;
import org.alongside.files.web.FileCard;

/** The files of a project that can be read, as its page shows them. */
public record ProjectFilesShown(List<FileCard> files) {

  /** More pictures than these would push everything after them off a phone. */
  private static final int MOST_LARGE = 2;

  public ProjectFilesShown {
    files = List.copyOf(files);
  }

  /** Those that stand across the page. */
  public List<FileCard> large() {
    return few() ? files : files.stream().filter(card -> !card.picture()).toList();
  }

  /** The pictures, side by side where there are many. */
  public List<FileCard> small() {
    return few() ? List.of() : files.stream().filter(FileCard::picture).toList();
  }

  private boolean few() {
    return files.stream().filter(FileCard::picture).count() <= MOST_LARGE;
  }
}
