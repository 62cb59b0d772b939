package org.alongside.house.planted.notices.web;

import org.alongside.house.planted.decisions.storage.PostgresThings;
import org.alongside.house.planted.decisions.web.DecisionForm;

/** Reaches past the border into another capability's rooms. */
public record BorrowsRooms(PostgresThings storage, DecisionForm form) {}
