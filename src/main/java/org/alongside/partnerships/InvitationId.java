package org.alongside.partnerships;

import java.util.UUID;

/** An invitation's id; knowing it doesn't open the invitation, its code does. */
public record InvitationId(UUID value) {

  public static InvitationId random() {
    return new InvitationId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
