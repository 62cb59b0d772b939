package org.alongside.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://Alongside.Example.org/, https://alongside.example.org",
    "' https://a.example:8443', https://a.example:8443",
    "http://localhost:8080, http://localhost:8080",
    "HTTP://127.0.0.1, http://127.0.0.1",
    "http://[::1]:80, http://[::1]:80"
  })
  void isTidied(String typed, String tidy) {
    assertThat(PublicAddress.read(typed)).contains(new PublicAddress(tidy));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "alongside.example.org",
        "http://alongside.example.org",
        "ftp://localhost",
        "https://user@a.example",
        "https://a.example/path",
        "https://a.example?x=1",
        "https://a.example#x",
        "https://",
        "https://a b",
        "https://a.example\r\nX: y"
      })
  void isRefusedWhenPeopleCouldNotSafelyReachIt(String typed) {
    assertThat(PublicAddress.read(typed)).isEmpty();
  }

  @Test
  void makesLinksToItsOwnPagesOnly() {
    var address = new PublicAddress("https://a.example");
    assertThat(address.link("/decisions")).isEqualTo("https://a.example/decisions");
    assertThatIllegalArgumentException().isThrownBy(() -> address.link("//evil.example/x"));
    assertThatIllegalArgumentException().isThrownBy(() -> address.link(".evil.example"));
  }

  @Test
  void knowsThisMachine() {
    assertThat(new PublicAddress("http://localhost:8080").thisMachine()).isTrue();
    assertThat(new PublicAddress("https://a.example").thisMachine()).isFalse();
  }
}
