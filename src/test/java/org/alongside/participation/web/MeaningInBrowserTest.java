package org.alongside.participation.web;

import org.alongside.browser.Browser;
import org.alongside.web.ShellAlone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Anyone can read what we mean, compare the levels, and go back to earlier versions. */
class MeaningInBrowserTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static ShellAlone shell;

  @BeforeAll
  static void start() {
    shell = ShellAlone.start(MeaningPages.class);
  }

  @AfterAll
  static void stop() {
    shell.close();
  }

  @Test
  void the_levels_are_compared_and_sources_named() {
    browser
        .visitor(shell.url())
        .visit("/")
        .click("What we mean by each of them")
        .isAt("/what-we-mean")
        .sees("Neither group can carry a decision without the other.")
        .sees("Who decides")
        .sees("NHS England")
        .picture("what-we-mean");
  }

  @Test
  void a_version_stays_readable_and_an_unknown_one_is_not_found() {
    browser
        .phone(shell.url())
        .visit("/what-we-mean")
        .click("Version 1, from 22 November 2026")
        .isAt("/what-we-mean/1")
        .visit("/what-we-mean/99")
        .hasStatus(404)
        .sees("We can’t find that page");
  }

  @Test
  void it_reads_without_scripts_and_four_times_as_large() {
    browser.withoutScripts(shell.url()).visit("/what-we-mean").sees("Six marks");
    browser.enlarged(shell.url()).visit("/what-we-mean").sees("Six marks");
  }
}
