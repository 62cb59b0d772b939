package org.alongside.consultations;

import java.util.List;
import java.util.UUID;
import org.alongside.questionnaires.Page;

/** Questions that somebody saved, to be asked again elsewhere. */
public record Template(UUID id, String name, List<Page> pages) {

  public static final int LONGEST_NAME = 120;

  public Template {
    pages = List.copyOf(pages);
  }

  public long questions() {
    return pages.stream().mapToLong(page -> page.questions().size()).sum();
  }
}
