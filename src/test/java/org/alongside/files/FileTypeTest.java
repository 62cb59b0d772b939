package org.alongside.files;

import static org.alongside.files.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each type takes what is of that type, and nothing that is of another. */
class FileTypeTest {

  @TempDir static Path folder;

  static Stream<Arguments> good() {
    return Stream.of(
        of(FileType.PDF, Samples.pdf()),
        of(FileType.DOCX, Samples.office("word/document.xml")),
        of(FileType.XLSX, Samples.office("xl/workbook.xml")),
        of(FileType.PPTX, Samples.office("ppt/presentation.xml")),
        of(FileType.ODT, Samples.open("application/vnd.oasis.opendocument.text")),
        of(FileType.ODS, Samples.open("application/vnd.oasis.opendocument.spreadsheet")),
        of(FileType.ODP, Samples.open("application/vnd.oasis.opendocument.presentation")),
        of(FileType.TXT, bytes("Good morning\r\n")),
        of(FileType.CSV, bytes("name,number\nA,1\n")),
        of(FileType.JPEG, Samples.picture("jpg", 8, 8)),
        of(FileType.PNG, Samples.picture("png", 8, 8)),
        of(FileType.GIF, Samples.picture("gif", 8, 8)),
        of(FileType.MP3, bytes("ID3\4\0\0")),
        of(FileType.M4A, bytes("\0\0\0\40ftypM4A ")),
        of(FileType.OGG, bytes("OggS\0\2")),
        of(FileType.WAV, bytes("RIFF\44\0\0\0WAVEfmt ")),
        of(FileType.MP4, Samples.mp4(64)),
        of(FileType.WEBM, bytes("\u001AE\u00DF\u00A3\u009FB\u0082\u0084webm")),
        of(FileType.VTT, bytes("WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n")));
  }

  private static Arguments of(FileType type, byte[] content) {
    return Arguments.argumentSet(type.name(), type, content);
  }

  @ParameterizedTest
  @MethodSource("good")
  void aTypeTakesItsOwnAndNobodyElsesDoes(FileType type, byte[] content) throws IOException {
    var taken = EnumSet.noneOf(FileType.class);
    var file = file(content);
    for (var each : FileType.values()) {
      if (each.looks().like(file)) {
        taken.add(each);
      }
    }
    assertThat(taken).contains(type);
    taken.remove(type);
    assertThat(taken).allMatch(other -> mayShare(type, other));
  }

  /** Text is text, and the two films of one container differ only in what is in them. */
  private static boolean mayShare(FileType type, FileType other) {
    var text = EnumSet.of(FileType.TXT, FileType.CSV, FileType.VTT, FileType.PDF);
    var boxes = EnumSet.of(FileType.M4A, FileType.MP4);
    return (text.contains(type) && text.contains(other))
        || (boxes.contains(type) && boxes.contains(other));
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        of(FileType.PDF, bytes("<html>%PDF-1.7")),
        of(FileType.PDF, bytes("MZ\u0090\0")),
        of(FileType.DOCX, Samples.office("word/document.xml", "word/vbaProject.bin")),
        of(FileType.DOCX, Samples.office("xl/workbook.xml")),
        of(FileType.DOCX, bytes("PK\3\4 and nothing else")),
        of(FileType.DOCX, Samples.pdf()),
        of(FileType.ODT, Samples.open("application/vnd.oasis.opendocument.text-master")),
        of(FileType.TXT, bytes("MZ\0\3")),
        of(FileType.TXT, bytes("caf\u00E9")),
        of(FileType.CSV, new byte[] {0}),
        of(FileType.VTT, bytes("Hello")),
        of(FileType.PNG, bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")),
        of(FileType.JPEG, bytes("<html><script>alert(1)</script>")),
        of(FileType.MP4, bytes("ftypisom")),
        of(FileType.WEBM, bytes("\u001AE\u00DF\u00A3 matroska")));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whatIsSomethingElseIsNotTaken(FileType type, byte[] content) throws IOException {
    assertThat(type.looks().like(file(content))).isFalse();
  }

  @Test
  void nothingThatABrowserRunsIsAType() {
    assertThat(
            Stream.of("svg", "html", "htm", "xhtml", "js", "xml", "exe", "zip", "docm")
                .map(ending -> FileType.of(new FileName("x", ending))))
        .allMatch(java.util.Optional::isEmpty);
  }

  private static Path file(byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "sample", ".bin"), content);
  }
}
