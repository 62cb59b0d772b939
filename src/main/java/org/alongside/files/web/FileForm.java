package org.alongside.files.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.files.Described;
import org.alongside.files.FileId;
import org.alongside.files.FileReason;
import org.alongside.files.FileType;
import org.alongside.files.FileType.Family;
import org.alongside.files.StoredFile;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file and what is said of it, as they came with a form that has the fields of {@code
 * files/fields.jte}. The file itself can't be kept when the form goes back; all words are.
 *
 * @param captions for a film
 * @param words what a picture shows, or what everything else is called
 * @param transcript what is said in sound or a film
 */
public record FileForm(
    @Nullable MultipartFile file,
    @Nullable MultipartFile captions,
    String words,
    String transcript) {

  private static final FileForm EMPTY = new FileForm(null, null, "", "");

  public static FileForm empty() {
    return EMPTY;
  }

  /** For the file chooser, which then shows only those that are taken. */
  public static String accepted() {
    return Arrays.stream(FileType.values())
        .filter(type -> type.family() != Family.CAPTIONS)
        .flatMap(type -> type.endings().stream())
        .map(ending -> "." + ending)
        .collect(Collectors.joining(","));
  }

  boolean hasCaptions() {
    return captions != null && !captions.isEmpty();
  }

  /** What is missing of the words, for a file of this type; null while the type isn't known. */
  List<Reason> wrong(@Nullable FileType type) {
    var wrong = new ArrayList<Reason>();
    if (!Described.wordsAre(words.strip())) {
      wrong.add(FileReason.WORDS_MISSING);
    }
    if (transcript.length() > Described.LONGEST_TRANSCRIPT) {
      wrong.add(FileReason.TRANSCRIPT_TOO_LONG);
    } else if (type != null && isSaid(type) && transcript.isBlank()) {
      wrong.add(FileReason.TRANSCRIPT_MISSING);
    }
    return wrong;
  }

  /** Whether something is said in it. */
  public static boolean isSaid(FileType type) {
    return type.family() == Family.SOUND || type.family() == Family.FILM;
  }

  /** The words of a file that is there. */
  public static FileForm of(StoredFile file) {
    return new FileForm(null, null, file.described().words(), file.described().transcript());
  }

  /** Other words for a file that is there; its captions stay. */
  public Attempt<Described> again(StoredFile file) {
    var wrong = wrong(file.type());
    return wrong.isEmpty()
        ? Attempt.done(described(file.type(), file.described().captions()))
        : Attempt.refused(wrong);
  }

  Described described(FileType type, @Nullable FileId captions) {
    return new Described(words.strip(), isSaid(type) ? transcript.strip() : "", captions);
  }

  /** Each beside the field that it concerns. */
  public static Mistakes mistakes(List<Reason> reasons) {
    return new Mistakes(
        reasons.stream()
            .map(reason -> new Mistake(field(reason), reason.key(), reason.details()))
            .toList());
  }

  private static String field(Reason reason) {
    return switch (reason) {
      case FileReason.WORDS_MISSING -> "words";
      case FileReason.TRANSCRIPT_MISSING, FileReason.TRANSCRIPT_TOO_LONG -> "transcript";
      case FileReason.CAPTIONS_NOT_TAKEN -> "captions";
      default -> "file";
    };
  }
}
