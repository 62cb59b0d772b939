package org.alongside.consultations;

import java.time.LocalDate;

/** What time people are to have, as it was set for a day. */
public interface Minimums {

  MinimumDays on(LocalDate day);
}
