package org.alongside.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alongside.organisation.MailSecurity;
import org.alongside.web.Mistake;
import org.alongside.web.Words;
import org.junit.jupiter.api.Test;

class SetUpFormTest {

  @Test
  void tellsEverythingThatIsMissingAtOnceInTheOrderOfThePage() {
    var form = SetUpForm.read(new Typed(Map.of()), "localhost");
    assertThat(form.mistakes().all())
        .extracting(Mistake::field)
        .containsExactly(
            "name",
            "code",
            "contactName",
            "contactEmail",
            "address",
            "mailHost",
            "mailPort",
            "mailSecurity",
            "mailSender",
            "adminName",
            "adminEmail");
  }

  @Test
  void hasWordsForEveryMistake() {
    var wrong = new HashMap<String, String>();
    for (var field :
        java.util.List.of("code", "colour", "contactEmail", "address", "mailHost", "mailPort")) {
      wrong.put(field, "? ?");
    }
    wrong.put("mailSecurity", "?");
    wrong.put("mailSender", "?");
    wrong.put("adminEmail", "?");
    wrong.put("contactPhone", "1".repeat(41));
    wrong.put("mailUser", "u".repeat(255));
    for (var field : java.util.List.of("name", "contactName", "adminName")) {
      wrong.put(field, "n".repeat(121));
    }
    var mistakes = SetUpForm.read(new Typed(wrong), "localhost").mistakes().all();
    assertThat(mistakes).hasSize(14);
    for (var mistake : mistakes) {
      assertThat(Words.english().has(mistake.key())).as(mistake.key()).isTrue();
      assertThat(mistake.key()).endsWith(".wrong");
    }
  }

  @Test
  void readsAWholeOrganisation() {
    var form = SetUpForm.read(new Typed(good()), "alongside.example.org");
    assertThat(form.mistakes().any()).isFalse();
    var organisation = form.organisation().orElseThrow();
    assertThat(organisation.code()).isEqualTo("QX9");
    var mail = Objects.requireNonNull(organisation.mail());
    assertThat(mail.security()).isEqualTo(MailSecurity.STARTTLS);
    assertThat(OrganisationForm.read(OrganisationForm.of(organisation), 0).organisation())
        .contains(organisation);
  }

  @Test
  void mailCanWait() {
    var later = withoutMail();
    var form = SetUpForm.read(new Typed(later), "alongside.example.org");
    assertThat(form.mistakes().any()).isFalse();
    assertThat(form.organisation().orElseThrow().mail()).isNull();
  }

  @Test
  void withoutMailItIsDoneAtThePublicAddressSoThatNobodyIsLockedOut() {
    assertThat(SetUpForm.read(new Typed(withoutMail()), "localhost").mistakes().all())
        .extracting(Mistake::key)
        .containsExactly("organisation.mistake.address.elsewhere");
    assertThat(SetUpForm.read(new Typed(good()), "localhost").mistakes().any()).isFalse();
  }

  private static Map<String, String> withoutMail() {
    var later = good();
    later.put("mailLater", "yes");
    later.put("mailHost", "");
    return later;
  }

  private static Map<String, String> good() {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("name", " Riverdale ICB "),
            Map.entry("code", "qx9"),
            Map.entry("contactName", "Working together team"),
            Map.entry("contactEmail", "together@riverdale.example"),
            Map.entry("contactPhone", "01632 960123"),
            Map.entry("address", "https://alongside.example.org/"),
            Map.entry("mailHost", "smtp.example.org"),
            Map.entry("mailPort", "587"),
            Map.entry("mailSecurity", "STARTTLS"),
            Map.entry("mailSender", "alongside@riverdale.example"),
            Map.entry("mailUser", "alongside"),
            Map.entry("adminName", "Sam Hill"),
            Map.entry("adminEmail", "sam@riverdale.example")));
  }
}
