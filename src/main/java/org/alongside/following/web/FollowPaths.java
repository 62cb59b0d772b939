package org.alongside.following.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.alongside.following.Followed;
import org.alongside.projects.Slug;
import org.alongside.projects.web.ProjectPaths;
import org.springframework.web.util.UriUtils;

/** Where people begin and stop to follow, and where the feeds are. */
public final class FollowPaths {

  static final String ASK = "/following";
  static final String SENT = "/following/sent";
  static final String CONFIRM = "/following/confirm";
  static final String PACE = "/following/pace";
  static final String STOP = "/following/stop";
  static final String DONE = "/following/begun";
  static final String STOPPED = "/following/stopped";
  static final String FEED_OF_ALL = "/projects/feed.atom";
  static final String CALENDAR_OF_ALL = "/projects/calendar.ics";
  static final String FEED = "/projects/{project}/feed.atom";
  static final String CALENDAR = "/projects/{project}/calendar.ics";

  private FollowPaths() {}

  public static String ask(Followed what) {
    return ask(what.kind(), what.name());
  }

  static String ask(Followed.Kind kind, String name) {
    return ASK
        + "?"
        + kind.name().toLowerCase(Locale.ROOT)
        + "="
        + UriUtils.encode(name, StandardCharsets.UTF_8);
  }

  static String feed(Slug project) {
    return ProjectPaths.project(project) + "/feed.atom";
  }

  static String calendar(Slug project) {
    return ProjectPaths.project(project) + "/calendar.ics";
  }
}
