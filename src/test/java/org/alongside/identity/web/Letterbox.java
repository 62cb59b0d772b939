package org.alongside.identity.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.database.RunningAlongside;
import org.alongside.mail.ShownLetters;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.PublicAddress;
import org.alongside.organisation.Riverdale;

/** The letters that somebody gets, in a demonstration where none is really sent. */
public final class Letterbox {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int MOST_PAGES = 30;
  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");
  private static final Pattern CODE = Pattern.compile("\\b\\d{4} \\d{4}\\b");

  private final RunningAlongside running;
  private final String address;

  private Letterbox(RunningAlongside running, String address) {
    this.running = running;
    this.address = address;
  }

  public static Letterbox of(RunningAlongside running, String address) {
    return new Letterbox(running, address);
  }

  /** Gives the installation its settings, without which no letter leaves. */
  public static void settled(RunningAlongside running) {
    running.bean(Organisations.class).begin(Riverdale.at(new PublicAddress(running.url())));
  }

  /** Waits for a letter, and gives the words of the newest. */
  public String letter() {
    return newest(words -> true);
  }

  /** Waits for a letter to sign in by; others, such as notices, may come before and after it. */
  public String signInLetter() {
    return newest(words -> CODE.matcher(words).find());
  }

  /** Waits for a letter that says this. */
  public String letterWith(String said) {
    return newest(words -> words.contains(said));
  }

  private String newest(Predicate<String> wanted) {
    var late = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(late)) {
      var found = letters().filter(wanted).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      pause();
    }
    throw new AssertionError("No such letter came to " + address);
  }

  /** Not only the first page of them: others get letters too. */
  private Stream<String> letters() {
    var shown = running.bean(ShownLetters.class);
    return Stream.iterate(
            shown.newest(Optional.empty()),
            page -> !page.isEmpty(),
            page -> shown.newest(Optional.of(page.getLast().id())))
        .limit(MOST_PAGES)
        .flatMap(List::stream)
        .filter(letter -> letter.address().equals(address))
        .map(ShownLetters.ShownLetter::body);
  }

  /** The path of the link in a letter. */
  public static String link(String letter) {
    return found(LINK.matcher(letter)).group(1);
  }

  public static String code(String letter) {
    return found(CODE.matcher(letter)).group();
  }

  private static Matcher found(Matcher matcher) {
    if (!matcher.find()) {
      throw new AssertionError("Not in the letter: " + matcher.pattern());
    }
    return matcher;
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(50));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
