package org.alongside.evaluation.web;

import java.util.UUID;
import org.alongside.evaluation.Criterion;
import org.alongside.projects.Project;

/** Where the pages of the promise check are. */
public final class PromisePaths {

  static final String PROMISE = "/projects/{project}/promise";
  static final String POINT = PROMISE + "/{criterion}";
  static final String REMARKS = POINT + "/remarks";
  static final String OUTSIDE = PROMISE + "/outside";
  static final String WAITING = PROMISE + "/waiting";
  static final String CONFIRM = WAITING + "/{fact}";
  static final String CONTRADICT = CONFIRM + "/contradiction";
  static final String LISTED = PROMISE + "/listed";

  private PromisePaths() {}

  public static String project(Project project) {
    return project(project.slug().value());
  }

  static String project(String slug) {
    return "/projects/" + slug;
  }

  public static String promise(Project project) {
    return project(project) + "/promise";
  }

  public static String point(Project project, Criterion criterion) {
    return promise(project) + "/" + criterion.number();
  }

  public static String remarks(Project project, Criterion criterion) {
    return point(project, criterion) + "/remarks";
  }

  public static String outside(Project project) {
    return promise(project) + "/outside";
  }

  public static String waiting(Project project) {
    return promise(project) + "/waiting";
  }

  static String waiting(String slug) {
    return project(slug) + "/promise/waiting";
  }

  public static String confirm(Project project, UUID fact) {
    return waiting(project) + "/" + fact;
  }

  public static String contradict(Project project, UUID fact) {
    return confirm(project, fact) + "/contradiction";
  }

  public static String listed(Project project) {
    return promise(project) + "/listed";
  }

  public static String decision(UUID decision) {
    return "/decisions/" + decision;
  }
}
