package org.alongside.partnerships.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.partnerships.Bearing;
import org.alongside.partnerships.Tie;
import org.alongside.web.Choice;
import org.alongside.web.Shell;

/** What there is to choose about one of the bodies that somebody declares. */
public final class BodyChoices {

  private BodyChoices() {}

  public static List<Choice> ties(Shell shell, Typed typed, int number) {
    return choices(shell, "partnerships.tie.", Tie.values(), typed, "tie-" + number);
  }

  public static List<Choice> bearings(Shell shell, Typed typed, int number) {
    return choices(shell, "partnerships.bearing.", Bearing.values(), typed, "bearing-" + number);
  }

  private static List<Choice> choices(
      Shell shell, String key, Enum<?>[] all, Typed typed, String field) {
    var none = Choice.of("", shell.say("partnerships.declare.choose"), !typed.ticked(field));
    var some =
        Arrays.stream(all)
            .map(each ->
                Choice.of(each.name(), shell.say(key + each.name()), typed.is(field, each.name())));
    return Stream.concat(Stream.of(none), some).toList();
  }
}
