package org.alongside.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be stored, told by the name's ending and by what the file holds: both have to agree. The
 * signatures are those of the formats' own descriptions and of the WHATWG's MIME Sniffing Standard.
 * Nothing here can hold a script that a browser would run: no HTML, no SVG.
 */
@SuppressWarnings(
    "ImmutableEnumChecker") // its lists are copies, and what looks at a file holds nothing
public enum FileType {
  PDF("application/pdf", Family.DOCUMENT, Looks.pdf(), "pdf"),
  DOCX(Looks.OFFICE + "wordprocessingml.document", Looks.office("word/document.xml"), "docx"),
  XLSX(Looks.OFFICE + "spreadsheetml.sheet", Looks.office("xl/workbook.xml"), "xlsx"),
  PPTX(Looks.OFFICE + "presentationml.presentation", Looks.office("ppt/presentation.xml"), "pptx"),
  ODT(Looks.OPEN + "text", Looks.open("text"), "odt"),
  ODS(Looks.OPEN + "spreadsheet", Looks.open("spreadsheet"), "ods"),
  ODP(Looks.OPEN + "presentation", Looks.open("presentation"), "odp"),
  TXT("text/plain;charset=utf-8", Looks.text(""), "txt"),
  CSV("text/csv;charset=utf-8", Looks.text(""), "csv"),
  JPEG("image/jpeg", Family.PICTURE, Looks.starting("FFD8FF"), "jpg", "jpeg"),
  PNG("image/png", Family.PICTURE, Looks.starting("89504E470D0A1A0A"), "png"),
  GIF("image/gif", Family.PICTURE, Looks.starting("47494638"), "gif"),
  MP3("audio/mpeg", Family.SOUND, Looks.mp3(), "mp3"),
  M4A("audio/mp4", Family.SOUND, Looks.mp4(), "m4a"),
  OGG("audio/ogg", Family.SOUND, Looks.starting("4F676753"), "ogg", "oga", "opus"),
  WAV("audio/wav", Family.SOUND, Looks.wav(), "wav"),
  MP4("video/mp4", Family.FILM, Looks.mp4(), "mp4", "m4v"),
  WEBM("video/webm", Family.FILM, Looks.webm(), "webm"),
  VTT("text/vtt;charset=utf-8", Family.CAPTIONS, Looks.text("WEBVTT"), "vtt");

  /** What it is for people. */
  public enum Family {
    DOCUMENT,
    PICTURE,
    SOUND,
    FILM,
    CAPTIONS
  }

  private final String media;
  private final Family family;
  private final Looks looks;
  private final List<String> endings;

  FileType(String media, Family family, Looks looks, String... endings) {
    this.media = media;
    this.family = family;
    this.looks = looks;
    this.endings = List.of(endings);
  }

  FileType(String media, Looks looks, String... endings) {
    this(media, Family.DOCUMENT, looks, endings);
  }

  static Optional<FileType> of(FileName name) {
    return Arrays.stream(values()).filter(one -> one.endings.contains(name.ending())).findFirst();
  }

  public static Stream<FileType> of(Family family) {
    return Arrays.stream(values()).filter(one -> one.family == family);
  }

  /** As an answer's header says it. */
  public String media() {
    return media;
  }

  public Family family() {
    return family;
  }

  public List<String> endings() {
    return endings;
  }

  Looks looks() {
    return looks;
  }

  /** Whether a page may show it where it stands; everything else is saved to the reader's disk. */
  public boolean shownInPages() {
    return family != Family.DOCUMENT;
  }

  /** What it is kept as: pictures are drawn anew, and moving ones stand still. */
  public FileType kept() {
    return this == GIF ? PNG : this;
  }
}
