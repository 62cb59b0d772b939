package org.alongside.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.formats.Content.EasyRead;
import org.alongside.formats.Content.EasyRead.Line;
import org.alongside.formats.Rendition.Credits;
import org.alongside.mail.Addressee;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormatsTest {

  /** Wednesday before Easter: Good Friday and Easter Monday are no working days. */
  private static final Instant NOW = Instant.parse("2027-03-24T12:00:00Z");

  private static final Form EASY = Form.of(Form.Kind.EASY_READ);
  private static final Credits MADE = new Credits("Plain Words Ltd", false, "Sam");
  private static final Line LINE = new Line("The bus moves.", "/files/1", "A bus");

  private final Shelf shelf = new Shelf();
  private final Actor maker = Actor.of(PersonId.random());
  private final AnswerFormatRequest answer =
      new AnswerFormatRequest(shelf, new TellAsker(shelf, shelf), shelf);
  private final MakeRendition make = new MakeRendition(shelf, answer, shelf);
  private final AskForFormat ask = new AskForFormat(shelf, shelf, shelf);
  private final Item.Ref ref = new Item.Ref("publication", UUID.randomUUID());
  private final UUID project = UUID.randomUUID();

  private Item item(int edition) {
    return new Item(
        ref, project, "/publications/bus", "Bus", "Text", edition, LocalDate.of(2027, 3, 24));
  }

  private Rendition easy(List<Line> lines, long seen, @Nullable Instant shown) {
    var content = new EasyRead("The bus", lines, "Sam, 01234");
    return new Rendition(UUID.randomUUID(), ref, EASY, content, MADE, 1, seen, shown);
  }

  private static List<Reason> refused(Attempt<?> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Refused.class);
    return ((Attempt.Refused<?>) attempt).reasons();
  }

  private static <T> T done(Attempt<T> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Done.class);
    return ((Attempt.Done<T>) attempt).value();
  }

  @Test
  void formsAreReadFromTheirCodes() {
    for (var form : List.of(EASY, Form.of(Form.Kind.BSL), Form.in(Locale.forLanguageTag("ur")))) {
      assertThat(Form.read(form.code())).contains(form);
    }
    assertThat(Form.in(Locale.forLanguageTag("pa-Arab")).code()).isEqualTo("in-pa-Arab");
    for (var wrong :
        List.of("in-en", "in-en-GB", "in-", "in-xx", "in-§", "web", "", "translation")) {
      assertThat(Form.read(wrong)).as(wrong).isEmpty();
    }
    assertThatThrownBy(() -> new Form(Form.Kind.TRANSLATION, null))
        .hasMessageContaining("language");
  }

  @Test
  void itemsAreReadFromTheirCodes() {
    assertThat(Item.Ref.read(ref.code())).contains(ref);
    assertThat(Item.Ref.read("publication.nonsense")).isEmpty();
    assertThat(Item.Ref.read("publication.------------------------------------")).isEmpty();
  }

  @Test
  void halfDoneIsKeptButNotShown() {
    var empty =
        new Rendition(
            UUID.randomUUID(),
            ref,
            EASY,
            new EasyRead("", List.of(), ""),
            Credits.NONE,
            1,
            0,
            null);
    assertThat(refused(make.show(maker, item(1), empty, NOW)))
        .containsExactly(
            FormatReason.TITLE_MISSING,
            FormatReason.LINES_MISSING,
            FormatReason.EXPLAINS_MISSING,
            FormatReason.MADE_BY_MISSING);
    done(make.keep(maker, item(1), empty, NOW));
    assertThat(shelf.told()).containsExactly("formats.drafted");
    assertThat(Offer.of(item(1), shelf.of(ref), List.of(), null).usable())
        .extracting(each -> each.form().kind())
        .containsExactly(Form.Kind.LARGE_PRINT);
  }

  @Test
  void easyReadIsOneShortSentenceALineAndAboutFivePages() {
    var wordy = new Line("word ".repeat(16).strip(), "", "");
    var two = new Line("One. Two.", "", "");
    var unseen = new Line("One.", "/files/1", "");
    assertThat(
            easy(List.of(new Line("word ".repeat(15).strip(), "", "")), 0, null).content().lacks())
        .isEmpty();
    assertThat(easy(List.of(wordy), 0, null).content().lacks())
        .containsExactly(FormatReason.LINE_TOO_LONG);
    assertThat(easy(List.of(two), 0, null).content().lacks())
        .containsExactly(FormatReason.LINE_TOO_LONG);
    assertThat(easy(List.of(unseen), 0, null).content().lacks())
        .containsExactly(FormatReason.PICTURE_WITHOUT_WORDS);
    assertThat(easy(Collections.nCopies(31, LINE), 0, null).content().lacks())
        .containsExactly(FormatReason.TOO_MANY_LINES);
    assertThat(easy(Collections.nCopies(30, LINE), 0, null).content().lacks()).isEmpty();
  }

  @Test
  void aFilmNeedsItsLengthAndWhatIsSaidInWords() {
    assertThat(new Content.Recording("", 0, 0, "").lacks())
        .containsExactly(
            FormatReason.ADDRESS_MISSING,
            FormatReason.MINUTES_MISSING,
            FormatReason.TRANSCRIPT_MISSING);
    assertThat(new Content.Recording("/files/1", 2, 0, "Hello").lacks()).isEmpty();
  }

  @Test
  void shownOnTheSameDayIsComputedAndStaysSo() {
    var shown = done(make.show(maker, item(1), easy(List.of(LINE), 0, null), NOW));
    assertThat(shown.sameDay(item(1))).isTrue();
    assertThat(shelf.facts.getLast().details()).containsEntry("sameDay", "true");
    var again = easy(List.of(LINE), 1, shown.shown());
    var later = Instant.parse("2027-04-24T12:00:00Z");
    assertThat(done(make.show(maker, item(1), again, later)).shown()).isEqualTo(NOW);
    var night = Instant.parse("2027-03-24T23:59:00Z");
    assertThat(easy(List.of(LINE), 0, night).sameDay(item(1))).isTrue();
    assertThat(easy(List.of(LINE), 0, night.plusSeconds(60)).sameDay(item(1))).isFalse();
  }

  @Test
  void whatWasMadeFromAnOlderTextIsOutOfDate() {
    done(make.show(maker, item(1), easy(List.of(LINE), 0, null), NOW));
    var offer = Offer.of(item(2), shelf.of(ref), List.of(), EASY);
    assertThat(offer.forms().getFirst().form()).as("the reader's own in front").isEqualTo(EASY);
    assertThat(offer.forms().getFirst().state()).isEqualTo(Offer.State.OUT_OF_DATE);
  }

  @Test
  void aMachinesDraftIsMarkedUntilSomebodyChecksIt() {
    assertThat(new Credits("A machine", true, "").machineDraft()).isTrue();
    assertThat(new Credits("A machine", true, "Sam").machineDraft()).isFalse();
    assertThat(new Credits("Sam", false, "").machineDraft()).isFalse();
  }

  @Test
  void tenWorkingDaysLeaveOutTheBankHolidaysOfEaster() {
    var wish = done(ask.ask(item(1), EASY, null, NOW));
    assertThat(wish.due()).isEqualTo(LocalDate.of(2027, 4, 9));
    assertThat(wish.late(LocalDate.of(2027, 4, 9))).isFalse();
    assertThat(wish.late(LocalDate.of(2027, 4, 10))).isTrue();
    assertThat(wish.waited(Instant.parse("2027-04-01T12:00:00Z"))).isEqualTo(4);
  }

  @Test
  void whoeverAskedHasItWhenItIsShown() {
    done(ask.ask(item(1), EASY, null, NOW));
    var other = done(ask.ask(item(1), Form.of(Form.Kind.BSL), null, NOW));
    assertThat(Offer.of(item(1), List.of(), shelf.requests(ref), null).open()).isEqualTo(2);
    done(make.show(maker, item(1), easy(List.of(LINE), 0, null), NOW.plusSeconds(60)));
    assertThat(shelf.waiting(project)).containsExactly(other);
    assertThat(shelf.told())
        .containsExactly(
            "formats.requested", "formats.requested", "formats.ready", "formats.request-answered");
    assertThat(refused(ask.ask(item(1), EASY, null, NOW)))
        .containsExactly(FormatReason.READY_ALREADY);
    done(ask.ask(item(2), EASY, null, NOW));
    assertThat(refused(ask.ask(item(1), Form.of(Form.Kind.LARGE_PRINT), null, NOW)))
        .containsExactly(FormatReason.READY_ALREADY);
  }

  @Test
  void whoAsksIsKeptNowhere() {
    done(ask.ask(item(1), EASY, null, NOW));
    assertThat(shelf.facts.getFirst().who().actor()).isNull();
  }

  @Test
  void aRequestIsAnsweredOnce() {
    var wish = done(ask.ask(item(1), Form.of(Form.Kind.BRAILLE), null, NOW));
    done(answer.answer(maker, item(1), wish, NOW));
    assertThat(refused(answer.answer(maker, item(1), wish, NOW)))
        .containsExactly(FormatReason.ANSWERED_ALREADY);
  }

  @Test
  void whoeverAskedIsToldWhenItIsReadyAndThenForgotten() {
    var somebody = new Addressee.Somebody(maker.personOrThrow());
    done(ask.ask(item(1), EASY, somebody, NOW));
    done(ask.ask(item(1), Form.of(Form.Kind.BRAILLE), somebody, NOW));
    done(make.keep(maker, item(1), easy(List.of(LINE), 0, null), NOW));
    assertThat(shelf.letters).isEmpty();
    done(make.show(maker, item(1), easy(List.of(LINE), 1, null), NOW));
    assertThat(shelf.letters).hasSize(1);
    assertThat(shelf.letters.getFirst().content().path()).isEqualTo(item(1).path());
    assertThat(shelf.askers).as("still waits for braille").hasSize(1);
    done(make.show(maker, item(1), easy(List.of(LINE), 2, null), NOW));
    assertThat(shelf.letters).hasSize(1);
  }

  @Test
  void theSameWordsAreTheSameEditionAndOthersAreNot() {
    assertThat(Item.editionOf("A text")).isEqualTo(Item.editionOf("A text")).isPositive();
    assertThat(Item.editionOf("A text")).isNotEqualTo(Item.editionOf("A text."));
    assertThat(Item.editionOf("")).isPositive();
  }

  @Test
  void whoeverReadAnOlderVersionIsOvertaken() {
    done(make.keep(maker, item(1), easy(List.of(LINE), 0, null), NOW));
    assertThat(make.keep(maker, item(1), easy(List.of(LINE), 0, null), NOW))
        .isInstanceOf(Attempt.Overtaken.class);
    assertThat(make.show(maker, item(1), easy(List.of(LINE), 0, null), NOW))
        .isInstanceOf(Attempt.Overtaken.class);
  }

  @Test
  void aPartOfAThingHasAnAddressOfItsOwn() {
    var whole = new Item.Ref("question", UUID.fromString("00000000-0000-4000-8000-000000000001"));
    var part = new Item.Ref(whole.kind(), whole.id(), "q12");
    assertThat(Item.Ref.read(part.code())).contains(part);
    assertThat(Item.Ref.read(whole.code())).contains(whole);
    assertThat(Item.Ref.read(part.code() + ".q1")).isEmpty();
    assertThat(part.whole()).isFalse();
    assertThat(whole.whole()).isTrue();
  }
}
