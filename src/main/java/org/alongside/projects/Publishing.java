package org.alongside.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.participation.Level;
import org.alongside.participation.Side;
import org.jspecify.annotations.Nullable;

/** What a level demands before anything is shown to people under its name. */
public final class Publishing {

  private Publishing() {}

  /** What a project lacks by itself, all at once; capabilities below add theirs as obstacles. */
  public static List<ProjectReason> lacks(Project project) {
    var lacks = new ArrayList<ProjectReason>();
    Outline outline = project.outline();
    add(lacks, outline.aim().purpose(), ProjectReason.PURPOSE_MISSING);
    add(lacks, outline.aim().whyNow(), ProjectReason.WHY_NOW_MISSING);
    add(lacks, outline.scope().canChange(), ProjectReason.CAN_CHANGE_MISSING);
    add(lacks, fixedAndWhy(outline), ProjectReason.FIXED_MISSING);
    add(lacks, outline.means().time(), ProjectReason.TIME_MISSING);
    add(lacks, outline.means().money(), ProjectReason.MONEY_MISSING);
    if (!outline.contact().reachable()) {
      lacks.add(ProjectReason.CONTACT_MISSING);
    }
    if (project.word().isEmpty()) {
      lacks.add(ProjectReason.LEVEL_MISSING);
    }
    project.petals().highest().ifPresent(level -> lacks.addAll(mandate(level, project.mandate())));
    return lacks;
  }

  /** What an activity lacks, beside what its project lacks for the activity's level. */
  public static List<ProjectReason> lacks(Activity activity, Project project) {
    var lacks = new ArrayList<ProjectReason>();
    if (!project.life().running()) {
      lacks.add(ProjectReason.PROJECT_NOT_PUBLISHED);
    }
    Invitation invitation = activity.invitation();
    add(lacks, invitation.what(), ProjectReason.ACTIVITY_WHAT_MISSING);
    add(lacks, invitation.how().ways(), ProjectReason.ACTIVITY_WAYS_MISSING);
    Optional<Level> level = activity.level();
    if (level.isEmpty()) {
      lacks.add(ProjectReason.ACTIVITY_LEVEL_MISSING);
    }
    if (level.filter(l -> l.includes(Level.CONSULT)).isPresent()) {
      lacks.addAll(asking(invitation));
    }
    level.ifPresent(l -> lacks.addAll(mandate(l, project.mandate())));
    return lacks;
  }

  /** Who is asked may know until when, who decides and when. */
  private static List<ProjectReason> asking(Invitation invitation) {
    var lacks = new ArrayList<ProjectReason>();
    addUnless(lacks, invitation.span().until(), ProjectReason.ACTIVITY_END_MISSING);
    add(lacks, invitation.how().decider(), ProjectReason.ACTIVITY_DECIDER_MISSING);
    addUnless(lacks, invitation.how().decided(), ProjectReason.ACTIVITY_DECIDED_MISSING);
    return lacks;
  }

  private static List<ProjectReason> mandate(Level level, Mandate mandate) {
    if (!level.includes(Level.CO_DESIGN)) {
      return List.of();
    }
    var lacks = new ArrayList<ProjectReason>();
    if (mandate.items().isEmpty()) {
      lacks.add(ProjectReason.MANDATE_EMPTY);
    }
    if (!agreed(mandate, Side.LIVED)) {
      lacks.add(ProjectReason.MANDATE_NOT_AGREED_LIVED);
    }
    if (!agreed(mandate, Side.LEARNT)) {
      lacks.add(ProjectReason.MANDATE_NOT_AGREED_LEARNT);
    }
    return lacks;
  }

  /** Nobody has agreed a list on which nothing stands. */
  private static boolean agreed(Mandate mandate, Side side) {
    return !mandate.items().isEmpty() && mandate.agreed().contains(side);
  }

  private static String fixedAndWhy(Outline outline) {
    Section.Scope scope = outline.scope();
    return scope.isFixed().isBlank() ? "" : scope.fixedBecause();
  }

  private static void add(List<ProjectReason> lacks, String text, ProjectReason reason) {
    if (text.isBlank()) {
      lacks.add(reason);
    }
  }

  private static void addUnless(
      List<ProjectReason> lacks, @Nullable When there, ProjectReason reason) {
    if (there == null) {
      lacks.add(reason);
    }
  }
}
