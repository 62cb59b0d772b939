package org.alongside.projects;

import java.util.Collection;
import org.alongside.people.PersonId;

/** Tells those who joined on a promise that it was broken, and why. */
public interface LevelNews {

  void broken(Project project, LevelStatement statement, Collection<PersonId> joined);
}
