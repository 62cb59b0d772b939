package org.alongside.partnerships.web;

import java.util.List;
import org.alongside.participation.Side;
import org.alongside.partnerships.Place;
import org.alongside.web.Mistakes;

/** Somebody's own place: how they are shown, what they declared, and pausing or leaving. */
public record PlacePage(
    RoomPage.Heading heading,
    Place place,
    Typed introduction,
    Typed declaration,
    Mistakes mistakes) {

  public Side otherSide() {
    return place.side().other();
  }

  public List<Integer> bodies() {
    return DeclarationForm.numbers();
  }
}
