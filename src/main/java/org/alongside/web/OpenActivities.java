package org.alongside.web;

import java.util.Map;
import org.alongside.participation.Level;

/** How much is open at each level, for the flower; implemented where activities are. */
public interface OpenActivities {

  /** The public activities that are open now, counted by level; a level with none may be absent. */
  Map<Level, Integer> count();

  /** The page that lists what is open at a level. */
  String path(Level level);
}
