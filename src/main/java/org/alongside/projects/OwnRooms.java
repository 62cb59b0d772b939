package org.alongside.projects;

import java.util.List;
import org.alongside.people.PersonId;

/** The rooms in which somebody decides with others; told by whoever keeps the places. */
public interface OwnRooms {

  /** Newest place first. */
  List<Room> of(PersonId person);

  /** The room of one project, under the project's own title. */
  record Room(String title, String purpose, String path) {}
}
