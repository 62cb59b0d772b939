package org.alongside.evaluation;

import java.util.HashMap;
import java.util.UUID;
import org.alongside.participation.Level;
import org.alongside.projects.ProjectFact;

/** Whether a project has an activity that consults people, as it is stated last. */
final class Consulted {

  private Consulted() {}

  static boolean in(Evidence evidence) {
    var levels = new HashMap<UUID, String>();
    evidence
        .of(ProjectFact.ACTIVITY_LEVEL_STATED)
        .forEach(
            fact -> levels.put(fact.where().subject(), fact.details().getOrDefault("level", "")));
    return !evidence.askings().isEmpty() || levels.containsValue(Level.CONSULT.name());
  }
}
