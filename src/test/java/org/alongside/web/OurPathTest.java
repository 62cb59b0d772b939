package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is led away to a site that is not ours. */
class OurPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "/\\evil.example", "https://evil.example", "", "/a\nb", "a"})
  void other_addresses_are_refused(String path) {
    assertThat(OurPath.is(path)).isFalse();
    assertThatThrownBy(() -> Show.seeOther(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void our_own_are_followed() {
    assertThat(OurPath.or("/projects/autism?page=2#top", "/"))
        .isEqualTo("/projects/autism?page=2#top");
    assertThat(OurPath.or(null, "/")).isEqualTo("/");
  }
}
