package org.alongside.participation;

import java.util.List;
import java.util.UUID;

/**
 * Why an act can't happen yet in a project that promises a level. Declared above and implemented
 * below, so that a capability refuses for reasons that only a later one knows.
 */
public interface Obstacle {

  /**
   * Every reason at once; none when this has nothing against it.
   *
   * @param promised the most demanding level that the project promises in any stage
   */
  List<? extends Reason> to(Act act, UUID project, Level promised);

  /** Many as one: the reasons of all, in their order. */
  static Obstacle all(List<? extends Obstacle> obstacles) {
    return (act, project, promised) ->
        obstacles.stream().<Reason>flatMap(o -> o.to(act, project, promised).stream()).toList();
  }
}
