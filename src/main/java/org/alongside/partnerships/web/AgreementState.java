package org.alongside.partnerships.web;

import java.time.LocalDate;
import java.util.Set;
import org.alongside.participation.Side;
import org.alongside.partnerships.AcceptedByBoth;
import org.alongside.partnerships.AgreementVersion;
import org.alongside.partnerships.InForce;
import org.jspecify.annotations.Nullable;

/**
 * How far the working agreement is.
 *
 * @param newest null while nobody has written one
 * @param accepted who accepted the newest version, by side
 * @param mine whether the reader has accepted it
 * @param readAgain the sides whose co-chair has read the one in force again
 */
public record AgreementState(
    @Nullable AgreementVersion newest,
    AcceptedByBoth accepted,
    boolean mine,
    @Nullable InForce inForce,
    Set<Side> readAgain) {

  public int newestNumber() {
    return newest == null ? 0 : newest.number();
  }

  public boolean newestInForce() {
    return newest != null && inForce != null && inForce.version() == newest.number();
  }

  public boolean dueBy(LocalDate day) {
    return inForce != null && inForce.dueBy(day);
  }
}
