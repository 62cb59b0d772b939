package org.alongside.publications.web;

import org.alongside.projects.Slug;

/** Where the pages of publications are. */
public final class PublicationPaths {

  static final String IN_PROJECT = "/projects/{project}/publications";
  static final String ONE = "/publications/{publication}";
  static final String WORK = ONE + "/work";
  static final String PREVIEWS = ONE + "/preview-links";
  static final String PREVIEW = "/publications/previews/{token}";

  private PublicationPaths() {}

  public static String one(Slug publication) {
    return "/publications/" + publication;
  }

  public static String in(Slug project) {
    return "/projects/" + project + "/publications";
  }

  static String work(Slug publication) {
    return one(publication) + "/work";
  }

  static String edit(Slug publication) {
    return one(publication) + "/edit";
  }

  static String versions(Slug publication) {
    return one(publication) + "/versions";
  }

  static String previews(Slug publication) {
    return one(publication) + "/preview-links";
  }
}
