package org.alongside.projects.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.participation.Reason;
import org.alongside.projects.ProjectReason;
import org.alongside.web.Mistakes;

/** On which page each thing that publishing demands is put right. */
final class Mend {

  private static final String LEVEL = "/level";
  private static final String MANDATE = "/mandate";
  private static final String PARTNERS = "/edit#partners";

  private static final Map<String, List<ProjectReason>> PAGES =
      Map.of(
          "/edit/aim",
          List.of(ProjectReason.PURPOSE_MISSING, ProjectReason.WHY_NOW_MISSING),
          "/edit/scope",
          List.of(ProjectReason.CAN_CHANGE_MISSING, ProjectReason.FIXED_MISSING),
          "/edit/means",
          List.of(ProjectReason.TIME_MISSING, ProjectReason.MONEY_MISSING),
          "/edit/contact",
          List.of(ProjectReason.CONTACT_MISSING),
          LEVEL,
          List.of(ProjectReason.LEVEL_MISSING),
          MANDATE,
          List.of(
              ProjectReason.MANDATE_EMPTY,
              ProjectReason.MANDATE_NOT_AGREED_LIVED,
              ProjectReason.MANDATE_NOT_AGREED_LEARNT),
          PARTNERS,
          List.of(ProjectReason.PARTNERS_MISSING_LIVED, ProjectReason.PARTNERS_MISSING_LEARNT));

  private Mend() {}

  /** The end of the address, for the key of a reason; empty for a reason of somebody else. */
  private static Optional<String> of(String reason) {
    return PAGES.entrySet().stream()
        .filter(page -> page.getValue().stream().map(Reason::key).anyMatch(reason::equals))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Where what is missing can be put right: the ends of the addresses, each once. */
  static List<String> all(Mistakes mistakes) {
    return mistakes.all().stream()
        .flatMap(mistake -> of(mistake.key()).stream())
        .distinct()
        .toList();
  }

  /** What the page at such an address is called. */
  static String title(String end) {
    return switch (end) {
      case LEVEL -> "projects.edit.level";
      case MANDATE -> "projects.edit.mandate";
      case PARTNERS -> "projects.edit.partners";
      default -> "projects.section." + end.substring(end.lastIndexOf('/') + 1);
    };
  }
}
