package org.alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The readable end of an address. */
class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Autism and ADHD pathway,autism-and-adhd-pathway",
    "What's next?  Café – 2027!,whats-next-cafe-2027",
    "  --Walk-in centre--  ,walk-in-centre",
    "New,new-1",
    "مشروع,project-1"
  })
  void itIsReadFromTheTitle(String title, String slug) {
    assertThat(Slug.from(title, "project-1").value()).isEqualTo(slug);
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    String slug = Slug.from("very long words that go on ".repeat(10), "x").value();
    assertThat(slug.length()).isLessThanOrEqualTo(60);
    assertThat(slug).doesNotEndWith("-").startsWith("very-long-words");
    assertThat(Slug.from("a".repeat(200), "x").value()).hasSize(60);
  }

  @Test
  void theSecondOfOneTitleHasANumber() {
    Slug slug = Slug.from("Hello", "x");
    assertThat(slug.numbered(1)).isEqualTo(slug);
    assertThat(slug.numbered(2).value()).isEqualTo("hello-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a b", "../x", "é"})
  void whatIsNoSlugCannotBeOne(String text) {
    assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
