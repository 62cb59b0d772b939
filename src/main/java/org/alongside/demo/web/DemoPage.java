package org.alongside.demo.web;

import java.time.Instant;
import java.util.List;

/**
 * The people one can sign in as, and the time in the demonstration.
 *
 * @param passed whether time has just been let pass
 */
public record DemoPage(List<Somebody> people, Instant now, boolean passed) {

  /** One of them. */
  public record Somebody(String id, String name, String what) {}

  static DemoPage of(List<DemoPeople.Found> found, Instant now, boolean passed) {
    return new DemoPage(
        found.stream()
            .map(one -> new Somebody(one.person().id().toString(), one.person().name(), one.what()))
            .toList(),
        now,
        passed);
  }
}
