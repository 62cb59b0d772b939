package org.alongside.projects.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.projects.Examples;
import org.alongside.projects.Outline;
import org.alongside.projects.Section;
import org.alongside.web.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.LinkedMultiValueMap;

/** The small pages on which a project is described. */
class SectionFormTest {

  private static Typed typed(List<Box> boxes) {
    var all = new LinkedMultiValueMap<String, String>();
    boxes.forEach(box -> all.add(box.id(), box.value()));
    return new Typed(all);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsKeptAndSentBackUnchangedStaysTheSame(SectionForm form) {
    Outline kept = Examples.COMPLETE;
    Typed back = typed(form.kept(kept));
    assertThat(form.mistakes(back).any()).isFalse();
    assertThat(kept.with(form.read(back))).isEqualTo(kept);
    assertThat(form.typed(back)).isEqualTo(form.kept(kept));
    assertThat(SectionForm.at(form.path())).contains(form);
  }

  @ParameterizedTest
  @EnumSource
  void everyTextThatIsTooLongIsToldAndKept(SectionForm form) {
    List<Box> long1 =
        form.kept(Examples.COMPLETE).stream()
            .map(box -> box.with("x".repeat(box.limit() + 1)))
            .toList();
    List<String> wrong =
        form.mistakes(typed(long1)).all().stream()
            .filter(mistake -> mistake.key().equals("projects.mistake.too-long"))
            .map(Mistake::field)
            .toList();
    assertThat(wrong).isEqualTo(long1.stream().map(Box::id).toList());
    assertThat(form.typed(typed(long1))).isEqualTo(long1);
  }

  @Test
  void aProjectKeepsATitle() {
    assertThat(SectionForm.AIM.mistakes(typed(List.of(Box.line("title").with("  ")))).all())
        .map(Mistake::key)
        .containsExactly("projects.mistake.missing.title");
  }

  @Test
  void anEmailAddressIsOneOrEmpty() {
    Box email = Box.line("contact-email");
    assertThat(SectionForm.CONTACT.mistakes(typed(List.of(email.with("sam at home")))).all())
        .map(Mistake::field)
        .containsExactly("contact-email");
    assertThat(SectionForm.CONTACT.mistakes(typed(List.of(email))).any()).isFalse();
  }

  @Test
  void organisationsAreWrittenALineEach() {
    Box lines = Box.area("organisations").with("Council\r\n\n  Trust \nCouncil");
    Section read = SectionForm.REACH.read(typed(List.of(Box.area("area").with("North"), lines)));
    assertThat(read).isEqualTo(new Section.Reach("North", List.of("Council", "Trust")));
  }
}
