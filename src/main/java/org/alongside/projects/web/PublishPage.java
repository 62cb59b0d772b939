package org.alongside.projects.web;

import java.util.List;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;

/**
 * The end of work on a draft, or on a project: publish it, take it back, end it.
 *
 * @param words why it is taken back, or what came of it
 * @param reviews whether this reader may say that it is still right
 */
public record PublishPage(Project project, Box words, boolean reviews, Mistakes mistakes) {

  PublishPage(Project project, Box words, Mistakes mistakes) {
    this(project, words, false, mistakes);
  }

  public String path() {
    return ProjectPaths.project(project.slug());
  }

  public boolean running() {
    return project.life().running();
  }

  public boolean ended() {
    return project.life().state() == Life.State.ENDED;
  }

  /** Where what is missing can be put right: the ends of the addresses, each once. */
  public List<String> mends() {
    return Mend.all(mistakes);
  }

  /** What the page at such an address is called. */
  public static String mendKey(String end) {
    return Mend.title(end);
  }
}
