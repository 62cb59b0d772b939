package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The log says where something failed, and nothing about people. */
class QuietLogTest {

  @Test
  void what_a_failure_says_stays_out_and_where_it_was_stays_in() throws IOException {
    var thrown = new IllegalStateException("Anna Smith", new IllegalArgumentException("0161 496"));
    var printed = new StringBuilder();
    new QuietStackTrace().printStackTrace(thrown, printed);
    assertThat(printed.toString())
        .contains(
            "java.lang.IllegalStateException\n", "caused by java.lang.IllegalArgumentException")
        .contains("QuietLogTest.java")
        .doesNotContain("Anna", "0161");
  }

  @Test
  void a_circle_of_causes_ends() throws IOException {
    var one = new IllegalStateException();
    var other = new IllegalArgumentException(one);
    one.initCause(other);
    var printed = new StringBuilder();
    new QuietStackTrace().printStackTrace(one, printed);
    assertThat(printed.toString()).containsOnlyOnce("IllegalArgumentException");
  }

  @Test
  void addresses_ids_and_queries_are_taken_out_of_every_line() {
    assertThat(
            QuietMessage.quiet(
                "mail to anna.smith@riverdale.example for 0a1b2c3d-0000-4000-8000-0123456789ab at"
                    + " /search?q=my+illness failed after 3 tries"))
        .isEqualTo("mail to [mail] for [id] at /search?[query] failed after 3 tries");
  }
}
