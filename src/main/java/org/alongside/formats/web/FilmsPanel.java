package org.alongside.formats.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.files.MayReadFile;
import org.alongside.files.StoredFiles;
import org.alongside.files.web.FileCard;
import org.alongside.formats.Content;
import org.alongside.formats.Rendition;
import org.alongside.web.OurPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The films and sounds of renditions that are files of ours, with captions and size. */
@Component
public class FilmsPanel {

  private final StoredFiles files;
  private final MayReadFile mayRead;

  FilmsPanel(StoredFiles files, MayReadFile mayRead) {
    this.files = files;
    this.mayRead = mayRead;
  }

  /** All in one question to the database, and none where nothing of ours is shown. */
  public List<FileCard> of(UUID project, Collection<Rendition> renditions) {
    return renditions.stream().anyMatch(FilmsPanel::ours)
        ? FileCard.of(files.of("project", project), mayRead)
        : List.of();
  }

  private static boolean ours(Rendition rendition) {
    return rendition.content() instanceof Content.Recording film && OurPath.is(film.address());
  }

  /** Null for one that is elsewhere, or that was removed. */
  public static @Nullable FileCard card(List<FileCard> cards, Content.Recording film) {
    return cards.stream()
        .filter(card -> card.path().equals(film.address()))
        .findFirst()
        .orElse(null);
  }
}
