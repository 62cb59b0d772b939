package org.alongside.publications.web;

import java.util.Optional;
import org.alongside.formats.ReadingHelp;
import org.alongside.publications.Publication;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * The editor.
 *
 * @param help what would make the text easier to read; null where nobody asked
 * @param theirs what somebody else has put there meanwhile
 */
public record EditPage(
    Publication publication,
    TextForm form,
    Mistakes mistakes,
    @Nullable ReadingHelp help,
    @Nullable TextChanges theirs) {

  static EditPage of(Publication publication, TextForm form, Mistakes mistakes) {
    return new EditPage(publication, form, mistakes, null, null);
  }

  public Optional<ReadingHelp> readingHelp() {
    return Optional.ofNullable(help);
  }

  public String action() {
    return PublicationPaths.edit(publication.slug());
  }

  public String back() {
    return PublicationPaths.work(publication.slug());
  }

  public int line() {
    return TextForm.LINE;
  }

  public int summary() {
    return TextForm.SUMMARY;
  }
}
