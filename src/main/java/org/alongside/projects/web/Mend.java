package org.alongside.projects.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.participation.Reason;
import org.alongside.projects.ProjectReason;

/** On which page each thing that publishing demands is put right. */
final class Mend {

  private static final String LEVEL = "/level";
  private static final String MANDATE = "/mandate";

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
              ProjectReason.MANDATE_NOT_AGREED_LEARNT));

  private Mend() {}

  /** The end of the address, for the key of a reason; empty for a reason of somebody else. */
  static Optional<String> of(String reason) {
    return PAGES.entrySet().stream()
        .filter(page -> page.getValue().stream().map(Reason::key).anyMatch(reason::equals))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static String title(String end) {
    return switch (end) {
      case LEVEL -> "projects.edit.level";
      case MANDATE -> "projects.edit.mandate";
      default -> "projects.section." + end.substring(end.lastIndexOf('/') + 1);
    };
  }
}
