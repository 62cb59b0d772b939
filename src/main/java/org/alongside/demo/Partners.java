package org.alongside.demo;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.partnerships.Partnership;
import org.alongside.projects.Mandate;
import org.alongside.projects.Project;

/**
 * A project that is under way, with its people of both sides; the first of each is a co-chair.
 *
 * @param listed the decisions that matter, as agreed before launch
 */
record Partners(
    Project project,
    Partnership partnership,
    List<Actor> lived,
    List<Actor> learnt,
    List<Mandate.Item> listed) {

  Chairs chairs() {
    return new Chairs(lived.getFirst(), learnt.getFirst());
  }

  List<Actor> all() {
    return Stream.concat(lived.stream(), learnt.stream()).toList();
  }
}
