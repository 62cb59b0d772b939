package org.alongside.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class InvitationCodeTest {

  @RepeatedTest(20)
  void can_be_typed_from_paper_as_it_is_printed() {
    var code = InvitationCode.random();
    assertEquals(code, InvitationCode.typed(code.grouped()));
    assertEquals(code.hash(), InvitationCode.typed(" " + code.grouped().replace("-", " ")).hash());
    assertNotEquals(code, InvitationCode.random());
  }

  @Test
  void look_alikes_are_forgiven() {
    assertEquals(new InvitationCode("011AAAAAAAAA"), InvitationCode.typed("OIl A-aaa-aaaa-a"));
  }

  @Test
  void is_printed_in_groups_and_never_logged() {
    var code = new InvitationCode("K7QM2PXD9FHT");
    assertEquals("K7QM-2PXD-9FHT", code.grouped());
    assertFalse(code.toString().contains("K7QM"));
  }
}
