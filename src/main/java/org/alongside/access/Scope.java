package org.alongside.access;

/** Where an action is done, and so which roles count: those held everywhere, or in one project. */
public enum Scope {
  INSTALLATION,
  PROJECT
}
