package org.alongside.partnerships.web;

import java.time.LocalDate;
import java.util.List;
import org.alongside.participation.Side;
import org.alongside.partnerships.AgreementVersion;
import org.alongside.partnerships.Differences;
import org.alongside.partnerships.Place;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** The working agreement: what it says, what is new in it, who has accepted it. */
public record AgreementPage(
    RoomPage.Heading heading,
    AgreementState state,
    Reader reader,
    List<AgreementVersion> versions,
    Mistakes mistakes) {

  /**
   * Who reads it.
   *
   * @param place in which the reader may act; null for somebody who only reads
   */
  public record Reader(@Nullable Place place, LocalDate today) {}

  public boolean mayAccept() {
    var place = reader.place();
    return place != null && !place.waiting() && state.newest() != null && !state.mine();
  }

  public boolean mayWrite() {
    var place = reader.place();
    return place != null && !place.waiting();
  }

  /** Whether the reader, as a co-chair, can say that the agreement has been read again. */
  public boolean mayReadAgain() {
    var place = reader.place();
    return place != null
        && place.coChair()
        && state.inForce() != null
        && !state.readAgain().contains(place.side());
  }

  public boolean reviewDue() {
    return state.dueBy(reader.today());
  }

  public boolean hasRead(Side side) {
    return state.readAgain().contains(side);
  }

  /** What the newest version changed in the one before it. */
  public List<Differences.Piece> changed() {
    return versions.size() < 2
        ? List.of()
        : Differences.between(versions.get(1).text(), versions.getFirst().text());
  }
}
