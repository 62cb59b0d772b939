package org.alongside.publications.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alongside.publications.Edition;
import org.alongside.publications.Publication;

/** Every version that everyone could read, the newest in front, each with what changed in it. */
public record VersionsPage(Publication publication, List<Version> versions) {

  public VersionsPage {
    versions = List.copyOf(versions);
  }

  /** One of them; the first has no changes. */
  public record Version(Edition edition, TextChanges changes) {}

  static VersionsPage of(Publication publication, List<Edition> editions) {
    var versions = new ArrayList<Version>();
    for (int i = 0; i < editions.size(); i++) {
      var changes =
          i == 0
              ? TextChanges.NONE
              : TextChanges.between(editions.get(i - 1).text(), editions.get(i).text());
      versions.add(new Version(editions.get(i), changes));
    }
    Collections.reverse(versions);
    return new VersionsPage(publication, versions);
  }

  public String path() {
    return PublicationPaths.one(publication.slug());
  }
}
