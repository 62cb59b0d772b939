package org.alongside.projects;

import java.util.Map;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/** Who holds a place in a project's partnership now, and on which side; partnerships answer. */
public interface PlaceHolders {

  Map<PersonId, Side> of(ProjectId project);

  /** Those of them who decide; whoever only advises is not counted when a side says yes. */
  Map<PersonId, Side> voting(ProjectId project);
}
