package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"a@b.uk", "  Ann.O'Neill+x@Mail.Example.ORG ", "x_y-z@a-b.nhs.example"})
  void takesWhatPeopleUse(String typed) {
    assertThat(EmailAddress.read(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@b",
        "a@b.",
        "@b.uk",
        "a b@c.uk",
        "a@b.uk\r\nBcc: x@y.uk",
        "a@b.uk,c@d.uk",
        "a@-b.uk",
        "a@b..uk",
        "<a@b.uk>",
        "a\u0000@b.uk"
      })
  void refusesWhatIsNoAddressOrCouldAddAHeader(String typed) {
    assertThat(EmailAddress.read(typed)).isEmpty();
  }

  @Test
  void isTheSameInUpperAndLowerCaseAndKeepsQuietInLogs() {
    assertThat(EmailAddress.read("Ann@Example.org"))
        .isEqualTo(EmailAddress.read("ann@example.ORG"));
    assertThat(new EmailAddress("ann@example.org").toString()).doesNotContain("ann");
  }
}
