package org.alongside.consultations;

import java.time.LocalDate;

/**
 * A consultation to which people have no answer yet.
 *
 * @param closed whether it is over, so that only the report is missing
 */
public record Unanswered(String title, LocalDate lastDay, boolean closed) {}
