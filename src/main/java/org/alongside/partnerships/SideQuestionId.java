package org.alongside.partnerships;

import java.util.UUID;

/** The id of a question that people of one side settle among themselves. */
public record SideQuestionId(UUID value) {

  public static SideQuestionId random() {
    return new SideQuestionId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
