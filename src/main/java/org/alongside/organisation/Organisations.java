package org.alongside.organisation;

import java.util.Optional;

/** The settings of the one organisation; empty until somebody has set it up. */
public interface Organisations {

  /** What is set now, at most a few seconds old when another node changed it. */
  Optional<Organisation> current();

  /** What is set now, read from the database: for changing it. */
  Optional<Organisation> latest();

  /** Sets up the organisation; false when somebody else was faster. */
  boolean begin(Organisation organisation);

  /** Saves a change of the version that was read; false when somebody else was faster. */
  boolean save(Organisation organisation);
}
