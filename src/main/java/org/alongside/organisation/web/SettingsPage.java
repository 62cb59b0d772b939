package org.alongside.organisation.web;

import java.util.List;
import org.alongside.organisation.MailTrial;
import org.alongside.web.AfterSetUp;
import org.alongside.web.Mistakes;
import org.alongside.web.Task;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The settings as they are, or as somebody typed them.
 *
 * @param saved whether they have just been saved
 * @param trial how the test letter went; null if none was sent
 * @param next what is to be done after setting up
 */
public record SettingsPage(
    Typed typed,
    Mistakes mistakes,
    boolean saved,
    MailTrial.@Nullable Result trial,
    List<AfterSetUp.Step> next) {

  SettingsPage(Typed typed, Mistakes mistakes, boolean saved, MailTrial.@Nullable Result trial) {
    this(typed, mistakes, saved, trial, List.of());
  }

  /** Whether something of that is left; once nothing is, the list has done its work. */
  public boolean begins() {
    return next.stream().anyMatch(step -> !step.done());
  }

  public List<Task> tasks(Words words) {
    return next.stream().map(step -> step.task(words)).toList();
  }

  static SettingsPage of(Typed typed) {
    return new SettingsPage(typed, Mistakes.none(), false, null);
  }
}
