package org.alongside.mail;

/** Whether letters can leave at all: what nobody can send is not offered. */
public interface WayOut {
  boolean open();
}
