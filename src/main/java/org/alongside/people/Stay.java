package org.alongside.people;

import java.util.List;
import org.alongside.participation.Reason;

/** Says why somebody's account can't be deleted just now; each capability may have such reasons. */
public interface Stay {

  List<Reason> reasons(PersonId person);
}
