package org.alongside.mail.web;

import java.util.ArrayList;
import java.util.List;
import org.alongside.mail.Content;
import org.alongside.mail.Writer;
import org.alongside.organisation.Organisation;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A letter in words: greeting, paragraphs, the link on a line of its own, and who it is from.
 *
 * @param parts what is told together, each with its own words and link; empty in most letters
 * @param link the full address of the page it leads to; null if there is none
 * @param leave that of the page which stops letters like this; null if there is none
 */
public record LetterPage(
    Words words,
    String subject,
    List<String> paragraphs,
    List<Part> parts,
    @Nullable String link,
    @Nullable String leave,
    List<String> foot) {

  static LetterPage of(
      Content content, Writer.Reader reader, Organisation organisation, Words words) {
    var arguments = content.arguments().toArray();
    var paragraphs = new ArrayList<String>();
    paragraphs.add(
        reader.name().isEmpty()
            ? words.get("mail.greeting")
            : words.get("mail.greeting.name", reader.name()));
    paragraphs.addAll(said(content, words));
    return new LetterPage(
        words,
        words.get(content.subject(), arguments),
        paragraphs,
        parts(content, organisation, words),
        link(content.path(), organisation),
        link(content.leave(), organisation),
        foot(organisation, words));
  }

  /**
   * One of several things.
   *
   * @param leave what stops letters like it alone; null where one button stops all of the letter
   */
  public record Part(
      String subject, List<String> paragraphs, @Nullable String link, @Nullable String leave) {

    String asText(Words words) {
      var lines = new ArrayList<String>();
      lines.add("* " + subject);
      lines.addAll(paragraphs);
      if (link != null) {
        lines.add(link);
      }
      if (leave != null) {
        lines.add(words.get("mail.leave.text") + "\n" + leave);
      }
      return String.join("\n\n", lines);
    }
  }

  private static List<Part> parts(Content content, Organisation organisation, Words words) {
    boolean several = content.items().stream().map(Content::leave).distinct().count() > 1;
    return content.items().stream()
        .map(item ->
            new Part(
                words.get(item.subject(), item.arguments().toArray()),
                said(item, words),
                link(item.path(), organisation),
                several ? link(item.leave(), organisation) : null))
        .toList();
  }

  /** Whether there is more than one kind of letter to stop. */
  public boolean several() {
    return parts.stream().anyMatch(part -> part.leave() != null);
  }

  /** What stands before the page that stops the whole letter. */
  public String leaveText() {
    return words.get(several() ? "mail.leave.all" : "mail.leave.text");
  }

  private static List<String> said(Content content, Words words) {
    var body = words.get(content.body(), content.arguments().toArray());
    return List.of(body.strip().split("\\n\\s*\\n"));
  }

  private static @Nullable String link(@Nullable String path, Organisation organisation) {
    return path == null ? null : organisation.address().link(path);
  }

  private static List<String> foot(Organisation organisation, Words words) {
    var contact = organisation.contact();
    var reach =
        contact.phone().isEmpty()
            ? words.get("mail.foot.write", contact.name(), contact.email().value())
            : words.get(
                "mail.foot.write-or-ring",
                contact.name(),
                contact.email().value(),
                contact.phone());
    return List.of(
        organisation.name(),
        reach,
        words.get("mail.foot.settings", organisation.address().value()));
  }

  /** For readers of plain mail; the link stands alone on its line so that it is never broken. */
  String asText() {
    var lines = new ArrayList<>(paragraphs);
    parts.forEach(part -> lines.add(part.asText(words)));
    if (link != null) {
      lines.add(words.get("mail.link.text") + "\n" + link);
    }
    if (leave != null) {
      lines.add(leaveText() + "\n" + leave);
    }
    lines.add("-- \n" + String.join("\n", foot));
    return String.join("\n\n", lines) + "\n";
  }
}
