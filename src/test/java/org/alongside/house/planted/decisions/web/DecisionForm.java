package org.alongside.house.planted.decisions.web;

/** A form that another capability borrows. */
public record DecisionForm(String question) {}
