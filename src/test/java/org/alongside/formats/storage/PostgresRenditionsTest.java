package org.alongside.formats.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.database.TestDatabase;
import org.alongside.formats.Content;
import org.alongside.formats.Form;
import org.alongside.formats.FormatRequest;
import org.alongside.formats.Item;
import org.alongside.formats.Rendition;
import org.alongside.formats.Rendition.Credits;
import org.alongside.formats.Renditions;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataIntegrityViolationException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresRenditionsTest {

  private static final Instant NOW = Instant.parse("2027-03-04T12:00:00Z");
  private static final Credits MADE = new Credits("Plain Words", true, "Sam");
  private static final List<Content> EVERY_KIND =
      List.of(
          new Content.Translated("العنوان", "النص"),
          new Content.EasyRead(
              "Bus", List.of(new Content.EasyRead.Line("It moves.", "/files/1", "A bus")), "Sam"),
          new Content.Recording("/files/2", 3, 40, "Hello"));

  private final TestDatabase database = TestDatabase.fresh();
  private final PostgresRenditions renditions = new PostgresRenditions(database.jdbc());
  private final PostgresPreferences preferences = new PostgresPreferences(database.jdbc());
  private final UUID project = UUID.randomUUID();

  @AfterAll
  void close() {
    database.close();
  }

  private static Item.Ref item() {
    return new Item.Ref("publication", UUID.randomUUID());
  }

  private static Rendition of(
      Item.Ref item, Content content, long version, @Nullable Instant shown) {
    var form = Form.in(Locale.forLanguageTag("ar"));
    return new Rendition(UUID.randomUUID(), item, form, content, MADE, 2, version, shown);
  }

  private boolean save(Rendition rendition) {
    return renditions.save(rendition, project, PersonId.random());
  }

  @Test
  void givesBackEveryKindOfContent() {
    for (var content : EVERY_KIND) {
      var saved = of(item(), content, 0, NOW);
      assertThat(save(saved)).isTrue();
      var kept = of(saved.item(), content, 1, NOW);
      assertThat(renditions.of(saved.item()))
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
          .containsExactly(kept);
      assertThat(renditions.find(saved.item(), saved.form())).isPresent();
    }
    assertThat(renditions.find(item(), Form.of(Form.Kind.BSL))).isEmpty();
  }

  @Test
  void whoeverReadAnOlderVersionOrBeginsASecondTimeIsOvertaken() {
    var item = item();
    assertThat(save(of(item, EVERY_KIND.getFirst(), 0, null))).isTrue();
    assertThat(save(of(item, EVERY_KIND.getFirst(), 0, null))).isFalse();
    assertThat(save(of(item, EVERY_KIND.getFirst(), 1, NOW))).isTrue();
    assertThat(save(of(item, EVERY_KIND.getFirst(), 1, NOW))).isFalse();
  }

  @Test
  void databaseItselfShowsNothingThatNobodyMade() {
    var nobodys =
        new Rendition(
            UUID.randomUUID(),
            item(),
            Form.of(Form.Kind.BSL),
            EVERY_KIND.getLast(),
            Credits.NONE,
            1,
            0,
            NOW);
    assertThatThrownBy(() -> save(nobodys)).isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void requestsAreCountedAndThoseInTimeByTheDayInLondon() {
    var before = renditions.counts();
    var item = item();
    var inTime = wish(item, "2027-06-01T12:00:00Z");
    var late = wish(item, "2027-06-01T12:00:00Z");
    var open = wish(item, "2027-06-02T12:00:00Z");
    assertThat(inTime.due()).hasToString("2027-06-15");
    renditions.answer(inTime.id(), Instant.parse("2027-06-15T22:59:00Z"));
    renditions.answer(late.id(), Instant.parse("2027-06-15T23:01:00Z"));
    assertThat(renditions.counts())
        .isEqualTo(
            new Renditions.Counts(before.asked() + 3, before.answered() + 2, before.inTime() + 1));
    assertThat(renditions.counts().open()).isEqualTo(before.open() + 1);
    assertThat(renditions.waiting(project)).contains(open).doesNotContain(inTime, late);
    assertThat(renditions.requests(item)).hasSize(3);
    assertThat(renditions.claimRequest(open.id())).contains(open);
  }

  private FormatRequest wish(Item.Ref item, String asked) {
    var form = Form.of(Form.Kind.AUDIO);
    var wish = new FormatRequest(UUID.randomUUID(), item, form, Instant.parse(asked), null);
    renditions.add(wish, project);
    return wish;
  }

  @Test
  void somebodysFormIsRememberedHandedToThemAndForgotten() {
    var person = PersonId.random();
    assertThat(preferences.preferred(person)).isEmpty();
    preferences.keep(person, Form.of(Form.Kind.EASY_READ));
    preferences.keep(person, Form.in(Locale.forLanguageTag("pl")));
    assertThat(preferences.preferred(person)).contains(Form.in(Locale.forLanguageTag("pl")));
    assertThat(preferences.of(person).toList().toString()).contains("in-pl");
    preferences.erase(person, NOW.plus(Duration.ofDays(1)));
    assertThat(preferences.preferred(person)).isEmpty();
    preferences.keep(person, Form.of(Form.Kind.BSL));
    preferences.keep(person, null);
    assertThat(preferences.preferred(person)).isEmpty();
  }
}
