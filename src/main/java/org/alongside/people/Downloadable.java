package org.alongside.people;

import java.util.Map;
import java.util.stream.Stream;

/** Holds something about people, and hands it to them when they ask for their data. */
public interface Downloadable {

  /** What it is called in the download: the capability, or the capability and a part of it. */
  String part();

  /** What is held about this person, one entry a thing; values are text, numbers, dates or null. */
  Stream<Map<String, ?>> of(PersonId person);
}
