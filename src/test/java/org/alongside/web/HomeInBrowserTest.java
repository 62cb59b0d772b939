package org.alongside.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.browser.Browser;
import org.alongside.participation.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.Bean;

/** The home page as people meet it. */
class HomeInBrowserTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static ShellAlone empty;
  private static ShellAlone busy;

  @BeforeAll
  static void start() {
    empty = ShellAlone.start();
    busy = ShellAlone.start(Riverdale.class);
  }

  @AfterAll
  static void stop() {
    empty.close();
    busy.close();
  }

  @Test
  void a_new_site_says_that_nothing_is_open() {
    browser
        .visitor(empty.url())
        .visit("/")
        .hasStatus(200)
        .sees("Nothing is open at the moment")
        .picture("home-empty");
  }

  @Test
  void each_petal_says_how_much_is_open_and_the_list_says_the_same() {
    browser
        .visitor(busy.url())
        .visit("/")
        .sees("3 open now")
        .sees("nothing open now")
        .sees("Riverdale Integrated Care Board")
        .picture("home");
  }

  @Test
  void it_fits_a_small_phone_and_four_hundred_percent() {
    browser.phone(busy.url()).visit("/").sees("Five ways to take part");
    browser.enlarged(busy.url()).visit("/").sees("Five ways to take part");
  }

  static class Riverdale {

    @Bean
    OpenActivities activities() {
      return new OpenActivities() {
        @Override
        public Map<Level, Integer> count() {
          return Map.of(
              Level.INFORM, 12, Level.CONSULT, 3, Level.CO_DESIGN, 2, Level.CO_PRODUCTION, 1);
        }

        @Override
        public String path(Level level) {
          return "/?level=" + level;
        }
      };
    }

    @Bean
    OrganisationHere organisation() {
      return () ->
          new OrganisationHere.Card(
              "Riverdale Integrated Care Board",
              null,
              null,
              "together@riverdale.example",
              null,
              true);
    }

    @Bean
    Happening happening() {
      return () ->
          List.of(
              new Happening.Now(
                  "How long people wait for an autism assessment",
                  "/",
                  Level.CO_PRODUCTION,
                  "Partners choose together what to change first.",
                  null),
              new Happening.Now(
                  "Opening hours of the Mill Street health centre",
                  "/",
                  Level.CONSULT,
                  "Tell us whether the new hours would work for you.",
                  LocalDate.of(2027, 3, 3)));
    }

    @Bean
    Changed changed() {
      return () ->
          List.of(
              new Changed.Change(
                  "One letter instead of four",
                  "/",
                  "evaluation.changed.closed",
                  LocalDate.of(2026, 10, 12)));
    }
  }
}
