package org.alongside.consultations;

/** A form in which people can read and answer it. */
public enum Format {
  WEB,
  EASY_READ,
  LARGE_PRINT,
  AUDIO,
  BSL
}
