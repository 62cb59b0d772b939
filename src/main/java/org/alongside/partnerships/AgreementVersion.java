package org.alongside.partnerships;

import java.time.Instant;
import java.util.List;
import org.alongside.people.PersonId;

/** One version of the working agreement; a new one never changes what was accepted before. */
public record AgreementVersion(
    PartnershipId partnership, int number, String text, PersonId writtenBy, Instant writtenAt) {

  public AgreementVersion {
    text = tidy(text);
  }

  /** Paragraphs are set apart by empty lines. */
  public List<String> paragraphs() {
    return text.isEmpty() ? List.of() : List.of(text.split("\n\n"));
  }

  static String tidy(String text) {
    return text.replace("\r\n", "\n")
        .replaceAll("[ \t\u00a0]+(?=\n|$)", "")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }
}
