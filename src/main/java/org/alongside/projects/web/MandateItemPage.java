package org.alongside.projects.web;

import java.util.UUID;
import org.alongside.projects.Mandate;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * One decision that matters to write down.
 *
 * @param item null while it is new
 * @param theirs the list as somebody else has changed it meanwhile
 */
public record MandateItemPage(
    Project project,
    @Nullable UUID item,
    MandateForm form,
    Mistakes mistakes,
    @Nullable Mandate theirs) {

  public String action() {
    return back() + "/decisions/" + (item == null ? "new" : item);
  }

  public String back() {
    return ProjectPaths.mandate(project.slug());
  }
}
