package org.alongside.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, as keys of the message files: it becomes words in the reader's language when
 * it leaves.
 *
 * @param body its message has paragraphs with an empty line between them
 * @param arguments what both messages mention: words, numbers, days and moments
 * @param path the page that the letter leads to, from its first slash; null if there is none
 * @param items what is told together in it, newest first; empty in most letters
 * @param leave the page that stops letters like this one; null where that is in their settings
 */
public record Content(
    String subject,
    String body,
    List<Object> arguments,
    @Nullable String path,
    List<Content> items,
    @Nullable String leave) {

  public Content {
    arguments = List.copyOf(arguments);
    items = List.copyOf(items);
    arguments.forEach(Content::check);
    checkPath(path);
    checkPath(leave);
  }

  public Content(String subject, String body, List<Object> arguments, @Nullable String path) {
    this(subject, body, arguments, path, List.of(), null);
  }

  /** The same with a page that stops letters like this one. */
  public Content leaving(String page) {
    return new Content(subject, body, arguments, path, items, page);
  }

  /** The same, telling all these together. */
  Content with(List<Content> together) {
    return new Content(subject, body, arguments, path, together, leave);
  }

  private static void checkPath(@Nullable String path) {
    if (path != null && (!path.startsWith("/") || path.startsWith("//"))) {
      throw new IllegalArgumentException("A letter links to pages of ours");
    }
  }

  /** The messages {@code key.subject} and {@code key.body}. */
  public static Content of(String key, @Nullable String path, Object... arguments) {
    return new Content(key + ".subject", key + ".body", List.of(arguments), path);
  }

  private static void check(Object argument) {
    switch (argument) {
      case String text -> {}
      case Integer number -> {}
      case Long number -> {}
      case LocalDate day -> {}
      case Instant moment -> {}
      default -> throw new IllegalArgumentException("Not for a letter: " + argument.getClass());
    }
  }
}
