package org.alongside.projects.web;

import java.util.List;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;

/**
 * One section of a project to change.
 *
 * @param seen the version that whoever fills it in has read
 */
public record SectionPage(
    Project project, SectionForm form, List<Box> boxes, long seen, Trouble trouble) {

  public SectionPage {
    boxes = List.copyOf(boxes);
  }

  /**
   * What stands in the way of saving.
   *
   * @param theirs what somebody else has put there meanwhile; empty when nobody has
   */
  public record Trouble(Mistakes mistakes, List<Box> theirs) {
    static final Trouble NONE = new Trouble(Mistakes.none(), List.of());

    static Trouble of(Mistakes mistakes) {
      return new Trouble(mistakes, List.of());
    }
  }

  public String action() {
    return ProjectPaths.edit(project.slug()) + "/" + form.path();
  }

  public String back() {
    return ProjectPaths.edit(project.slug());
  }

  public Mistakes mistakes() {
    return trouble.mistakes();
  }
}
