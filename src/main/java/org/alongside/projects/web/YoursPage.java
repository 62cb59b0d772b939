package org.alongside.projects.web;

import java.util.List;
import org.alongside.projects.OwnRooms.Room;
import org.alongside.projects.ProjectRegister.Listed;

/**
 * The projects that somebody works on.
 *
 * @param rooms those in which they hold a place
 * @param led those that they lead
 * @param early those that they may read before everyone can
 * @param drafts all drafts, for those who co-ordinate
 */
public record YoursPage(
    List<Room> rooms,
    List<Listed> led,
    List<Listed> early,
    List<Listed> drafts,
    boolean coordinates) {

  public YoursPage {
    rooms = List.copyOf(rooms);
    led = List.copyOf(led);
    early = List.copyOf(early);
    drafts = List.copyOf(drafts);
  }

  public boolean nothing() {
    return rooms.isEmpty() && led.isEmpty() && early.isEmpty();
  }
}
