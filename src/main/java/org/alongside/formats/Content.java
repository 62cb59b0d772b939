package org.alongside.formats;

import java.util.ArrayList;
import java.util.List;
import org.alongside.participation.Reason;

/** What a rendition holds. */
public sealed interface Content {

  /** What is still to be put there before it is shown, all at once. */
  List<Reason> lacks();

  /** The text in another language, in Markdown. */
  record Translated(String title, String text) implements Content {
    @Override
    public List<Reason> lacks() {
      var lacks = new ArrayList<Reason>();
      FormatReason.TITLE_MISSING.where(title.isBlank(), lacks);
      FormatReason.TEXT_MISSING.where(text.isBlank(), lacks);
      return lacks;
    }
  }

  /**
   * Easy Read: one short sentence and one picture each.
   *
   * @param explains who can explain it, and how to reach them
   */
  record EasyRead(String title, List<Line> lines, String explains) implements Content {

    /** Five pages of six. */
    public static final int MOST_LINES = 30;

    static final int MOST_WORDS = 15;

    public EasyRead {
      lines = List.copyOf(lines);
    }

    /**
     * A sentence with its picture.
     *
     * @param picture the address of one of our own files; empty for none
     * @param alt what the picture shows
     */
    public record Line(String sentence, String picture, String alt) {
      boolean tooLong() {
        return Prose.sentences(sentence).size() > 1 || Prose.words(sentence).size() > MOST_WORDS;
      }
    }

    @Override
    public List<Reason> lacks() {
      var lacks = new ArrayList<Reason>();
      FormatReason.TITLE_MISSING.where(title.isBlank(), lacks);
      FormatReason.LINES_MISSING.where(lines.isEmpty(), lacks);
      FormatReason.TOO_MANY_LINES.where(lines.size() > MOST_LINES, lacks);
      FormatReason.LINE_TOO_LONG.where(lines.stream().anyMatch(Line::tooLong), lacks);
      FormatReason.PICTURE_WITHOUT_WORDS.where(
          lines.stream().anyMatch(line -> !line.picture().isEmpty() && line.alt().isBlank()),
          lacks);
      FormatReason.EXPLAINS_MISSING.where(explains.isBlank(), lacks);
      return lacks;
    }
  }

  /**
   * A film or a sound.
   *
   * @param address where it is: one of our own files, or a page of somebody else
   * @param minutes how long it takes
   * @param megabytes how large it is; 0 where nobody knows
   */
  record Recording(String address, int minutes, int megabytes, String transcript)
      implements Content {
    @Override
    public List<Reason> lacks() {
      var lacks = new ArrayList<Reason>();
      FormatReason.ADDRESS_MISSING.where(address.isBlank(), lacks);
      FormatReason.MINUTES_MISSING.where(minutes < 1, lacks);
      FormatReason.TRANSCRIPT_MISSING.where(transcript.isBlank(), lacks);
      return lacks;
    }
  }
}
