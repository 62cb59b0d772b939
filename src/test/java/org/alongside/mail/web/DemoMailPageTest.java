package org.alongside.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.mail.ShownLetters;
import org.alongside.mail.ShownLetters.ShownLetter;
import org.alongside.mail.web.DemoMailPage.Line;
import org.alongside.organisation.PublicAddress;
import org.junit.jupiter.api.Test;

class DemoMailPageTest {

  private static final PublicAddress ADDRESS = new PublicAddress("http://localhost:8080");

  @Test
  void onlyALineThatIsAnAddressOfOursLeadsSomewhere() {
    var letter =
        letter(
            "Hello Ann,\n\nOpen this page:\nhttp://localhost:8080/me?x=1\n\n"
                + "http://localhost:8080.evil.example/x\nhttp://localhost:8080/a b");
    var parts = DemoMailPage.of(List.of(letter), ADDRESS).letters().getFirst().parts();
    assertThat(parts.get(1))
        .containsExactly(
            new Line("Open this page:", null), new Line("http://localhost:8080/me?x=1", "/me?x=1"));
    assertThat(parts.get(2)).allMatch(line -> line.path() == null);
  }

  @Test
  void aFullPageLeadsToOlderLetters() {
    var full = IntStream.range(0, ShownLetters.PAGE).mapToObj(i -> letter("x")).toList();
    assertThat(DemoMailPage.of(full, ADDRESS).older())
        .isEqualTo(Objects.requireNonNull(full.getLast()).id());
    assertThat(DemoMailPage.of(full.subList(1, 5), ADDRESS).older()).isNull();
  }

  private static ShownLetter letter(String body) {
    return new ShownLetter(
        UUID.randomUUID(), "ann@example.org", "Hello", body, Instant.parse("2027-03-03T12:00:00Z"));
  }
}
