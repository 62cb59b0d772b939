package org.alongside.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentTest {

  @Test
  void leadsToAPageOfOursOnly() {
    assertThat(Content.of("decisions.opened", "/decisions/1").path()).isEqualTo("/decisions/1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Content.of("decisions.opened", "//evil.example"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Content.of("decisions.opened", "https://evil.example"));
  }

  @Test
  void mentionsOnlyWhatCanBeWrittenInAnyLanguage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Content.of("decisions.opened", null, List.of("a list")));
  }
}
