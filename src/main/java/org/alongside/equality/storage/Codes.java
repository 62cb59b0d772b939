package org.alongside.equality.storage;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Codes with what stands beside them, as they are written down. */
final class Codes {

  private static final TypeReference<Map<String, Integer>> NUMBERS = new TypeReference<>() {};
  private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private Codes() {}

  static String write(Map<String, ?> codes) {
    return JsonMapper.shared().writeValueAsString(codes);
  }

  static Map<String, Integer> numbers(String json) {
    return JsonMapper.shared().readValue(json, NUMBERS);
  }

  static Map<String, Long> counts(String json) {
    return JsonMapper.shared().readValue(json, COUNTS);
  }

  static Map<String, String> texts(String json) {
    return JsonMapper.shared().readValue(json, TEXTS);
  }
}
