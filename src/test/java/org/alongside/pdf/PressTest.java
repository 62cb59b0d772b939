package org.alongside.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.alongside.web.Busy;
import org.alongside.web.Words;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is drawn can be read by everyone, and asks nobody for anything. */
class PressTest {

  private static final Pattern SUM = Pattern.compile("\"([\\w.-]+)\": \"([0-9a-f]{64})\"");

  private static String document(String body) {
    return "<html lang=\"en-GB\"><head><title>A title</title>"
        + "<meta name=\"description\" content=\"About it\"/></head><body><div class=\"foot\">A"
        + " title<span class=\"number\"></span></div>"
        + body
        + "<p id=\"signs\">Something is missing.</p></body></html>";
  }

  private static Tagged drawn(String body) throws IOException {
    try (var drawn =
            new Press(1, 0).print(document(body), "https://riverdale.example", Words.english());
        var in = Channels.newInputStream(drawn)) {
      return new Tagged(in.readAllBytes());
    }
  }

  @Test
  void everyKindOfBlockIsTaggedForThoseWhoDoNotSee() throws IOException {
    var paper =
        drawn(
            """
            <h1>Title</h1><p>Zażółć gęślą jaźń, Ñandú, Đà Nẵng, Ελλάδα, Україна.</p>
            <h2>Second</h2><ul><li>One</li><li>Two <strong>bold</strong></li></ul>
            <ol><li>First</li></ol><blockquote><p>Quoted</p></blockquote><hr/>
            <table><caption>Numbers</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>
            <tbody><tr><td>1</td><td>2</td></tr></tbody></table>
            <h3>Third</h3><p><a href="/projects">Projects</a> <a href="javascript:x()">No</a></p>
            """);
    paper.isForEveryone("A title");
    assertThat(paper.text())
        .contains("Zażółć gęślą jaźń, Ñandú, Đà Nẵng, Ελλάδα, Україна.", "A title · 1 / 1")
        .doesNotContain("missing");
    try (var read = paper.open()) {
      var first = read.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(first.getTitle()).isEqualTo("Title");
      assertThat(first.getFirstChild().getTitle()).isEqualTo("Second");
      assertThat(first.getFirstChild().getFirstChild().getTitle()).isEqualTo("Third");
      var fonts = read.getPage(0).getResources();
      for (var name : fonts.getFontNames()) {
        assertThat(fonts.getFont(name)).isInstanceOf(PDType0Font.class);
        assertThat(fonts.getFont(name).isEmbedded()).isTrue();
        assertThat(fonts.getFont(name).getName()).contains("+DejaVuSans");
      }
    }
  }

  @Test
  void whatOurLettersCanNotShowIsNamedAndSaidSo() throws IOException {
    var paper = drawn("<h1>Title</h1><p>I say مرحبا بكم, নমস্কার and 🦽 ok\u0007\uD83D\uDE00.</p>");
    assertThat(paper.text())
        .contains(
            "I say [words in Arabic letters], [words in Bangla letters] and [sign: manual"
                + " wheelchair] ok😀.",
            "Something is missing.");
    assertThat(paper.faults()).isEmpty();
  }

  @Test
  void nothingOutsideIsReadNeitherOfTheWebNorOfTheMachine(@TempDir Path folder) throws IOException {
    var secret = folder.resolve("secret.css");
    Files.writeString(secret, "p { display: none; }");
    var asked = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      var there = "http://127.0.0.1:" + server.getAddress().getPort();
      var paper =
          drawn(
              "<h1>Title</h1><link rel=\"stylesheet\" href=\""
                  + secret.toUri()
                  + "\"/>"
                  + "<link rel=\"stylesheet\" href=\""
                  + there
                  + "/a.css\"/>"
                  + "<style>@import url('"
                  + there
                  + "/b.css'); p { background: url('"
                  + there
                  + "/c.png') }</style>"
                  + "<p>Still here <img src=\""
                  + there
                  + "/d.png\" alt=\"a bus\"/></p>"
                  + "<object type=\"image/png\" data=\""
                  + there
                  + "/e.png\"></object>");
      assertThat(paper.text()).contains("Still here [Picture: a bus]");
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void noMoreAreDrawnAtOnceThanThereArePlaces() throws Exception {
    var press = new Press(1, 0);
    var go = new CountDownLatch(1);
    var inside = new CountDownLatch(1);
    var slow =
        Thread.ofVirtual()
            .start(() ->
                press.holding(() -> {
                  inside.countDown();
                  go.await();
                  return 1;
                }));
    inside.await();
    assertThatThrownBy(() -> press.print(document("<h1>x</h1>"), "", Words.english()))
        .isInstanceOf(Busy.class);
    go.countDown();
    slow.join();
    press.print(document("<h1>x</h1>"), "", Words.english()).close();
  }

  @Test
  void theLettersAreThoseThatWereFetched() throws Exception {
    var sums =
        SUM.matcher(Files.readString(Path.of("src/main/vendor/dejavu-fonts/vendored.json")))
            .results()
            .toList();
    assertThat(sums).as("files judged").hasSize(2);
    for (var sum : sums) {
      try (var font = Fonts.open(sum.group(1))) {
        var digest = MessageDigest.getInstance("SHA-256").digest(font.readAllBytes());
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(sum.group(2));
      }
    }
    assertThat(Files.readString(Path.of("src/main/resources/pdf/dejavu-fonts-LICENCE.txt")))
        .contains("Bitstream Vera Fonts Copyright");
  }
}
