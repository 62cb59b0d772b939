package org.alongside.files.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.files.FileId;
import org.alongside.files.FileType.Family;
import org.alongside.files.MayReadFile;
import org.alongside.files.StoredFile;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A file as pages show it.
 *
 * @param ready whether it can be read; otherwise it is still to be checked, or was harmful
 * @param captions where a film's captions are; null if there are none
 */
public record FileCard(StoredFile file, boolean ready, @Nullable String captions) {

  private static final double KILOBYTE = 1000;

  /** All files of a thing, with films beside their captions, which do not stand alone. */
  public static List<FileCard> of(List<StoredFile> files, MayReadFile mayRead) {
    Map<FileId, StoredFile> byId =
        files.stream().collect(Collectors.toMap(StoredFile::id, file -> file));
    return files.stream()
        .filter(file -> file.type().family() != Family.CAPTIONS)
        .map(file -> new FileCard(file, mayRead.ready(file), captions(file, byId, mayRead)))
        .toList();
  }

  private static @Nullable String captions(
      StoredFile film, Map<FileId, StoredFile> byId, MayReadFile mayRead) {
    var id = film.described().captions();
    var captions = id == null ? null : byId.get(id);
    return captions == null || !mayRead.ready(captions) ? null : FilePaths.of(captions);
  }

  public String path() {
    return FilePaths.of(file);
  }

  public String words() {
    return file.described().words();
  }

  public boolean picture() {
    return file.picture();
  }

  public boolean film() {
    return file.type().family() == Family.FILM;
  }

  public boolean sound() {
    return file.type().family() == Family.SOUND;
  }

  public @Nullable Integer width() {
    var across = file.measured().across();
    return across == null ? null : across.width();
  }

  public @Nullable Integer height() {
    var across = file.measured().across();
    return across == null ? null : across.height();
  }

  public List<String> transcript() {
    return file.described().transcript().lines().filter(line -> !line.isBlank()).toList();
  }

  /** Why it can't be read now, as a message. */
  public String waiting() {
    return file.state() == StoredFile.State.HARMFUL ? "files.harmful" : "files.not-checked";
  }

  /** For example PDF, 1.2 MB. */
  public String about(Words words) {
    return words.get(
        "files.about", file.type().endings().getFirst().toUpperCase(words.locale()), size(words));
  }

  private String size(Words words) {
    double kilobytes = file.measured().size() / KILOBYTE;
    return kilobytes < KILOBYTE
        ? words.get("files.size.kilobytes", (long) Math.ceil(kilobytes))
        : words.get("files.size.megabytes", kilobytes / KILOBYTE);
  }
}
