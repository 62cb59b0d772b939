package org.alongside.projects.web;

import org.alongside.participation.Level;
import org.alongside.projects.Activity;
import org.alongside.projects.Slug;

/** Where the pages of projects are. */
public final class ProjectPaths {

  public static final String LIST = "/projects";
  static final String OPEN = "/projects/open";
  public static final String YOURS = "/projects/yours";
  static final String NEW = "/projects/new";
  static final String PREVIEW = "/projects/previews/{token}";
  static final String PROJECT = "/projects/{project}";
  static final String ACTIVITY = "/projects/{project}/activities/{activity}";

  private ProjectPaths() {}

  public static String project(Slug project) {
    return LIST + "/" + project;
  }

  public static String activity(Slug project, Slug activity) {
    return project(project) + "/activities/" + activity;
  }

  static String activity(Slug project, Activity activity) {
    return activity(project, activity.slug());
  }

  static String edit(Slug project) {
    return project(project) + "/edit";
  }

  static String mandate(Slug project) {
    return project(project) + "/mandate";
  }

  static String publish(Slug project) {
    return project(project) + "/publish";
  }

  static String open(Level level) {
    return OPEN + "?level=" + level.name();
  }
}
