package org.alongside.projects;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alongside.participation.Level;

/**
 * How a newly stated level stands to what was promised before.
 *
 * @param launched whether people have been shown the earlier ones
 * @param joined whether people hold places, and so have joined on an earlier promise
 */
record LevelRule(Collection<Level> before, boolean launched, boolean joined) {

  LevelStatement.Change change(Level next) {
    if (joined && before.stream().anyMatch(b -> !next.includes(b))) {
      return LevelStatement.Change.BROKEN;
    }
    if (launched && before.stream().anyMatch(b -> !b.includes(next))) {
      return LevelStatement.Change.RAISED;
    }
    return LevelStatement.Change.NONE;
  }

  /** A higher level than the answers carry, and a broken promise, each ask for a reason. */
  List<ProjectReason> lacks(Level next, LevelAnswers answers, String why) {
    var lacks = new ArrayList<ProjectReason>();
    if (why.isBlank() && !answers.carry(next)) {
      lacks.add(ProjectReason.WHY_HIGHER_MISSING);
    }
    if (why.isBlank() && change(next) == LevelStatement.Change.BROKEN) {
      lacks.add(ProjectReason.WHY_LOWER_MISSING);
    }
    return lacks;
  }
}
