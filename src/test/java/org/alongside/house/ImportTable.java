package org.alongside.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may import whom among the roots, as little as possible. A root stands below everything that
 * it imports, so the order of the rows is the order of the floors.
 */
final class ImportTable {

  private final Map<String, Set<String>> rows = new LinkedHashMap<>();

  static ImportTable ofAlongside() {
    return new ImportTable()
        .row("participation")
        .row("facts", "participation")
        .row("people", "participation", "facts")
        .row("access", "participation", "facts", "people")
        .row("files", "participation", "facts", "people", "access")
        .row("organisation", "participation", "facts", "people", "access", "files")
        .row("mail", "participation", "people", "organisation")
        .row("identity", "participation", "facts", "people", "access", "organisation", "mail")
        .row("formats", "participation", "facts", "people", "access", "files", "mail")
        .row("counting", "participation")
        .row("conversations")
        .row("questionnaires", "participation")
        .row("projects", "participation", "facts", "people", "access", "files", "formats")
        .row("partnerships", "participation", "facts", "people", "access", "projects")
        .row("search", "participation", "facts", "people", "access", "projects", "partnerships")
        .row("record", "participation", "facts", "people", "access", "projects", "partnerships")
        .row(
            "questions",
            "participation",
            "facts",
            "people",
            "access",
            "mail",
            "formats",
            "projects")
        .row(
            "decisions",
            "participation",
            "facts",
            "people",
            "access",
            "counting",
            "record",
            "projects",
            "partnerships",
            "search")
        .row(
            "consultations",
            "participation",
            "facts",
            "people",
            "access",
            "files",
            "mail",
            "formats",
            "questionnaires",
            "projects",
            "questions",
            "search")
        .row("equality", "participation", "facts", "people", "access", "projects", "consultations")
        .row(
            "imports",
            "participation",
            "facts",
            "people",
            "access",
            "questionnaires",
            "projects",
            "consultations")
        .row(
            "following",
            "participation",
            "facts",
            "people",
            "mail",
            "access",
            "projects",
            "search",
            "consultations")
        .row(
            "publications",
            "participation",
            "facts",
            "people",
            "access",
            "formats",
            "projects",
            "partnerships",
            "questions",
            "search")
        .row(
            "notices",
            "participation",
            "facts",
            "people",
            "access",
            "mail",
            "projects",
            "partnerships",
            "decisions")
        .row(
            "evaluation",
            "participation",
            "facts",
            "people",
            "access",
            "projects",
            "partnerships",
            "record",
            "decisions",
            "formats",
            "consultations",
            "publications")
        .row(
            "demo",
            "participation",
            "facts",
            "people",
            "access",
            "files",
            "organisation",
            "formats",
            "questionnaires",
            "counting",
            "projects",
            "partnerships",
            "questions",
            "decisions",
            "consultations",
            "equality",
            "publications",
            "notices",
            "evaluation");
  }

  private ImportTable row(String root, String... imports) {
    for (String imported : imports) {
      if (!rows.containsKey(imported)) {
        throw new IllegalStateException(root + " imports " + imported + ", which is not above it");
      }
    }
    rows.put(root, Set.of(imports));
    return this;
  }

  Set<String> roots() {
    return rows.keySet();
  }

  boolean knows(String root) {
    return rows.containsKey(root);
  }

  /** Whether code in {@code from} may use code in the root {@code to}. */
  boolean allows(String from, String to) {
    return from.equals(to) || rows.getOrDefault(from, Set.of()).contains(to);
  }

  /** Everything that stands above a root, imported by it or not. */
  Set<String> above(String root) {
    return rows.keySet().stream()
        .takeWhile(other -> !other.equals(root))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The rooms beside the roots, which belong to no floor. */
  static final List<String> BESIDE = List.of("web", "pdf", "database");

  Stream<Map.Entry<String, Set<String>>> stream() {
    return rows.entrySet().stream();
  }
}
