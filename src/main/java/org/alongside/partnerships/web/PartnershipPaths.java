package org.alongside.partnerships.web;

/** Where the partners' room and its parts are. */
public final class PartnershipPaths {

  static final String NEW = "/partnerships/new/{project}";
  static final String ROOM = "/partnerships/{partnership}";
  static final String HAPPENED = ROOM + "/happened";
  static final String PLACE = ROOM + "/place";
  static final String CHAIRS = ROOM + "/co-chairs";
  static final String AGREEMENT = ROOM + "/agreement";
  static final String INVITATIONS = ROOM + "/invitations";
  static final String TAKE = ROOM + "/take";

  private PartnershipPaths() {}

  /** The page that begins a project's partnership, or leads to it. */
  public static String begin(String project) {
    return "/partnerships/new/" + project;
  }

  public static String room(String slug) {
    return "/partnerships/" + slug;
  }

  public static String place(String slug) {
    return room(slug) + "/place";
  }

  public static String agreement(String slug) {
    return room(slug) + "/agreement";
  }

  /** Where somebody takes the place that they were invited to. */
  public static String take(String slug) {
    return room(slug) + "/take";
  }

  static String invitations(String slug) {
    return room(slug) + "/invitations";
  }

  static String chairs(String slug) {
    return room(slug) + "/co-chairs";
  }

  static String left(String slug) {
    return room(slug) + "/left";
  }

  static String happened(String slug) {
    return room(slug) + "/happened";
  }
}
