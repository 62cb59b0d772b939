package org.alongside.formats;

import java.util.Optional;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Which form each person likes best. */
public interface Preferences {

  Optional<Form> preferred(PersonId person);

  /** Null for the web page itself. */
  void keep(PersonId person, @Nullable Form form);
}
