package org.alongside.formats.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.formats.Content;
import org.alongside.formats.Content.EasyRead.Line;
import org.alongside.formats.Form;
import org.alongside.formats.Item;
import org.alongside.formats.Rendition;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.OurPath;
import org.springframework.util.MultiValueMap;

/**
 * A rendition as it was typed, whatever its form.
 *
 * @param text the translation, or what is said in a recording
 * @param edition the edition of the item that was read while it was typed
 */
public record FormTyped(
    String title,
    String text,
    List<Line> lines,
    String explains,
    String address,
    String minutes,
    String megabytes,
    Rendition.Credits credits,
    int edition,
    long seen) {

  private static final Pattern WHOLE = Pattern.compile("\\d{1,5}");
  private static final Pattern WEB = Pattern.compile("https://[^\\s\"'<>]{3,500}");
  private static final int MORE = 3;
  private static final int LINE = 200;
  private static final int TEXT = 40_000;

  public FormTyped {
    lines = List.copyOf(lines);
  }

  static FormTyped begun(Item item) {
    return new FormTyped(
        "", "", blank(), "", "", "", "", Rendition.Credits.NONE, item.edition(), 0);
  }

  private static List<Line> blank() {
    return Collections.nCopies(MORE, new Line("", "", ""));
  }

  /** Whoever saves it says that it tells what the item tells now. */
  static FormTyped kept(Rendition rendition, Item item) {
    var begun = begun(item);
    var credits = rendition.credits();
    long seen = rendition.version();
    return switch (rendition.content()) {
      case Content.Translated(var title, var text) ->
          new FormTyped(title, text, List.of(), "", "", "", "", credits, item.edition(), seen);
      case Content.EasyRead(var title, var lines, var explains) ->
          new FormTyped(
              title, "", more(lines), explains, "", "", "", credits, item.edition(), seen);
      case Content.Recording(var address, var minutes, var megabytes, var transcript) ->
          new FormTyped(
              "",
              transcript,
              begun.lines(),
              "",
              address,
              minutes == 0 ? "" : String.valueOf(minutes),
              megabytes == 0 ? "" : String.valueOf(megabytes),
              credits,
              item.edition(),
              seen);
    };
  }

  private static List<Line> more(List<Line> lines) {
    var all = new ArrayList<>(lines);
    all.addAll(blank());
    return all;
  }

  static FormTyped typed(MultiValueMap<String, String> all, Item item) {
    return new FormTyped(
        of(all, "title"),
        of(all, "text"),
        lines(all),
        of(all, "explains"),
        of(all, "file").isEmpty() ? of(all, "address") : of(all, "file"),
        of(all, "minutes"),
        of(all, "megabytes"),
        new Rendition.Credits(
            of(all, "made-by"), of(all, "machine").equals("yes"), of(all, "checked-by")),
        Math.clamp(number(of(all, "edition")), 1, Integer.MAX_VALUE),
        number(of(all, "seen")));
  }

  private static String of(MultiValueMap<String, String> all, String field) {
    String value = all.getFirst(field);
    return value == null ? "" : value.replace("\r\n", "\n").strip();
  }

  private static List<Line> lines(MultiValueMap<String, String> all) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < all.getOrDefault("sentence", List.of()).size(); i++) {
      var line = new Line(nth(all, "sentence", i), nth(all, "picture", i), nth(all, "alt", i));
      if (!line.sentence().isEmpty() || !line.picture().isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static String nth(MultiValueMap<String, String> all, String field, int index) {
    var values = all.getOrDefault(field, List.of());
    return index < values.size() ? values.get(index).strip() : "";
  }

  private static long number(String typed) {
    try {
      return Long.parseLong(typed);
    } catch (NumberFormatException notOne) {
      return 0;
    }
  }

  FormTyped withMoreLines() {
    return new FormTyped(
        title, text, more(lines), explains, address, minutes, megabytes, credits, edition, seen);
  }

  FormTyped read(long version) {
    return new FormTyped(
        title, text, lines, explains, address, minutes, megabytes, credits, edition, version);
  }

  Mistakes mistakes() {
    var mistakes = new ArrayList<Mistake>();
    length(mistakes, "title", title, LINE);
    length(mistakes, "text", text, TEXT);
    length(mistakes, "explains", explains, TEXT);
    length(mistakes, "made-by", credits.madeBy(), LINE);
    length(mistakes, "checked-by", credits.checkedBy(), LINE);
    whole(mistakes, "minutes", minutes);
    whole(mistakes, "megabytes", megabytes);
    if (!address.isEmpty() && !OurPath.is(address) && !WEB.matcher(address).matches()) {
      mistakes.add(new Mistake("address", "formats.mistake.address"));
    }
    for (int i = 0; i < lines.size(); i++) {
      line(mistakes, i + 1, lines.get(i));
    }
    return new Mistakes(mistakes);
  }

  private static void length(List<Mistake> mistakes, String field, String value, int limit) {
    if (value.length() > limit) {
      mistakes.add(new Mistake(field, "formats.mistake.too-long", limit));
    }
  }

  private static void whole(List<Mistake> mistakes, String field, String value) {
    if (!value.isEmpty() && !WHOLE.matcher(value).matches()) {
      mistakes.add(new Mistake(field, "formats.mistake.number"));
    }
  }

  private static void line(List<Mistake> mistakes, int number, Line line) {
    length(mistakes, "sentence-" + number, line.sentence(), LINE);
    length(mistakes, "alt-" + number, line.alt(), LINE);
    if (!line.picture().isEmpty() && !OurPath.is(line.picture())) {
      mistakes.add(new Mistake("picture-" + number, "formats.mistake.picture", number));
    }
  }

  /** Only asked where there are no mistakes. */
  Content content(Form form) {
    return switch (form.kind()) {
      case TRANSLATION -> new Content.Translated(title, text);
      case EASY_READ -> new Content.EasyRead(title, lines, explains);
      case AUDIO, BSL ->
          new Content.Recording(
              address, Math.toIntExact(number(minutes)), Math.toIntExact(number(megabytes)), text);
      case LARGE_PRINT, BRAILLE -> throw new IllegalStateException("Nobody types " + form.code());
    };
  }
}
