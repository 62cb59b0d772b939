package org.alongside.demo.web;

import java.util.List;

/** The people one can sign in as. */
public record DemoPage(List<Somebody> people) {

  /** One of them. */
  public record Somebody(String id, String name, String what) {}

  static DemoPage of(List<DemoPeople.Found> found) {
    return new DemoPage(
        found.stream()
            .map(one -> new Somebody(one.person().id().toString(), one.person().name(), one.what()))
            .toList());
  }
}
