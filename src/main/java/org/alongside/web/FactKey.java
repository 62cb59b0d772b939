package org.alongside.web;

/**
 * The message of a fact: {@code decisions.response-cast} is {@code decisions.fact.response-cast}.
 */
public final class FactKey {

  private FactKey() {}

  public static String of(String code) {
    int dot = code.indexOf('.');
    if (dot < 1) {
      throw new IllegalArgumentException("A fact's code starts with its capability: " + code);
    }
    return code.substring(0, dot) + ".fact." + code.substring(dot + 1);
  }
}
