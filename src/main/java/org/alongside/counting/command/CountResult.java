package org.alongside.counting.command;

import java.util.List;
import java.util.Map;

/**
 * What a count comes to.
 *
 * @param printed as names and values
 * @param differences where it is not what the file itself says; empty where it is, or says nothing
 */
record CountResult(Map<String, Object> printed, List<String> differences) {

  CountResult {
    differences = List.copyOf(differences);
  }

  static CountResult of(Map<String, Object> printed) {
    return new CountResult(printed, List.of());
  }
}
