package org.alongside.web;

import java.util.List;

/** What the privacy page shows: everything personal that is kept, and why. */
public record PrivacyPage(List<PersonalData> all) {

  /** The rows of its table. */
  public List<List<String>> rows() {
    return all.stream()
        .map(data -> List.of(data.what(), data.basis(), data.retention(), data.erasure()))
        .toList();
  }
}
