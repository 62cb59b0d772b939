package org.alongside.projects.web;

import java.util.List;
import org.alongside.projects.OwnRooms.Room;
import org.alongside.projects.ProjectRegister.Listed;

/**
 * The projects that somebody works on.
 *
 * @param rooms those in which they hold a place
 * @param yours those that they lead or may read early
 * @param drafts all drafts, for those who co-ordinate
 */
public record YoursPage(
    List<Room> rooms, List<Listed> yours, List<Listed> drafts, boolean coordinates) {

  public YoursPage {
    rooms = List.copyOf(rooms);
    yours = List.copyOf(yours);
    drafts = List.copyOf(drafts);
  }
}
