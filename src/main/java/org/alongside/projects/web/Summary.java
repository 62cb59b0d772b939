package org.alongside.projects.web;

/** The beginning of a longer text, cut between words. */
public final class Summary {

  private Summary() {}

  public static String of(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int end = line.lastIndexOf(' ', longest - 1);
    return line.substring(0, end > longest / 2 ? end : longest - 1) + "…";
  }
}
