package org.alongside.record;

import java.util.Optional;

/** What checking an exported record found. */
public sealed interface Verification {

  /**
   * Every entry follows from the one before, and everything else from the entries.
   *
   * @param headChecked whether the end was compared with a head known from elsewhere; without that
   *     nobody can tell whether entries are missing at the end
   */
  record Valid(Hash head, boolean headChecked) implements Verification {}

  /**
   * The first thing found to be wrong.
   *
   * @param at the entry, counted from 1; 0 when it is the file as a whole
   */
  record Invalid(int at, Flaw why) implements Verification {}

  /** Checks a file against itself, and against a head known from the outcome or a mail. */
  static Verification of(byte[] export, Optional<Hash> knownHead) {
    try {
      return new ExportCheck(JsonReader.read(export)).check(knownHead);
    } catch (NotJson fault) {
      return new Invalid(fault.entry(), Flaw.NOT_JSON);
    } catch (ExportCheck.Found found) {
      return found.flaw();
    }
  }
}
