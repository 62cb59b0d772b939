package org.alongside.evaluation.web;

import java.util.List;
import org.alongside.evaluation.WhatChanged;
import org.alongside.web.Changed;
import org.springframework.stereotype.Component;

/** What the home page tells of what changed: outcomes, promises, and what the Board said. */
@Component
class LatestChanges implements Changed {

  private static final int FEW = 5;

  private final WhatChanged changed;

  LatestChanges(WhatChanged changed) {
    this.changed = changed;
  }

  @Override
  public List<Change> latest() {
    return changed.latest(FEW).stream().map(LatestChanges::told).toList();
  }

  private static Change told(WhatChanged.Change change) {
    var what = change.what();
    var decision = what.decision();
    var path =
        decision == null ? PromisePaths.project(what.project()) : PromisePaths.decision(decision);
    return new Change(what.title(), path, key(change), change.on());
  }

  /** The end of the kind says what happened. */
  private static String key(WhatChanged.Change change) {
    return "evaluation.changed." + change.kind().substring(change.kind().indexOf('.') + 1);
  }
}
