package org.alongside.organisation.web;

import org.alongside.organisation.MailTrial;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * The settings as they are, or as somebody typed them.
 *
 * @param saved whether they have just been saved
 * @param trial how the test letter went; null if none was sent
 */
public record SettingsPage(
    Typed typed, Mistakes mistakes, boolean saved, MailTrial.@Nullable Result trial) {

  static SettingsPage of(Typed typed) {
    return new SettingsPage(typed, Mistakes.none(), false, null);
  }
}
