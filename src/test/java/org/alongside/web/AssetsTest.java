package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Styles and scripts are what they were checked to be, small, kept for good, and all our own. */
class AssetsTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Path FILES = Path.of("src/main/resources/assets");
  private static final Pattern SUM = Pattern.compile("\"([\\w./-]+)\": \"([0-9a-f]{64})\"");
  private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

  private static ShellAlone shell;

  @BeforeAll
  static void start() {
    shell = ShellAlone.start(HomeInBrowserTest.Riverdale.class);
  }

  @AfterAll
  static void stop() {
    shell.close();
  }

  @Test
  void the_files_of_others_are_unchanged_since_they_were_fetched() throws Exception {
    String sums = Files.readString(Path.of("src/main/vendor/nhsuk-frontend/vendored.json"));
    var files = SUM.matcher(sums).results().toList();
    assertThat(files).as("files judged").hasSize(6);
    for (var file : files) {
      byte[] content = Files.readAllBytes(FILES.resolve(file.group(1)));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      assertThat(HexFormat.of().formatHex(digest)).as(file.group(1)).isEqualTo(file.group(2));
    }
  }

  @Test
  void no_style_and_no_script_asks_anybody_else() throws IOException {
    for (String name : List.of("nhsuk-frontend.css", "alongside.css")) {
      assertThat(Files.readString(FILES.resolve(name)))
          .doesNotContain("http:", "https:", "url(//", "@font-face", "Frutiger");
    }
  }

  @Test
  void a_first_visit_is_under_150_kilobytes_and_the_next_under_20() throws Exception {
    long page = wire("/").length;
    long first = page;
    var loaded = LOADED.matcher(text("/")).results().map(found -> found.group(1)).toList();
    assertThat(loaded).as("files judged").hasSizeGreaterThan(4);
    for (String file : loaded) {
      first += wire(file).length;
    }
    first += wire(Assets.url("nhsuk-frontend.js")).length;
    assertThat(first).isLessThan(150_000);
    assertThat(page).isLessThan(20_000);
  }

  @Test
  void files_are_kept_for_good_under_their_hash_only() throws Exception {
    assertThat(cache(Assets.url("alongside.css"))).contains("immutable");
    assertThat(cache("/assets/000000000000/alongside.css")).isEqualTo("no-cache");
    assertThat(get("/assets/0/nothing.css").statusCode()).isEqualTo(404);
    assertThat(get("/assets/0/../../application.properties").statusCode()).isGreaterThan(399);
  }

  @Test
  void a_colour_too_pale_for_white_words_is_darkened_until_they_can_be_read() {
    assertThat(ColourSheet.contrastWithWhite(0xff, 0xee, 0x88)).isLessThan(4.5);
    String sheet = ColourSheet.read("colour-ffee88.css").orElseThrow();
    String hex = sheet.replaceAll(".*--alongside-brand:#([0-9a-f]{6});.*", "$1");
    int colour = Integer.parseInt(hex, 16);
    assertThat(ColourSheet.contrastWithWhite(colour >> 16, colour >> 8 & 255, colour & 255))
        .isGreaterThanOrEqualTo(4.5);
    assertThat(ColourSheet.read("colour-12345.css")).isEmpty();
    assertThat(ColourSheet.name("#003D73")).contains("colour-003d73.css");
    assertThat(ColourSheet.name("red;}")).isEmpty();
  }

  private static String cache(String path) throws Exception {
    return get(path).headers().firstValue("Cache-Control").orElse("");
  }

  private static HttpResponse<byte[]> get(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(shell.url() + path)).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(String path) throws Exception {
    return new String(get(path).body(), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** What goes over the wire to a browser that can unpack. */
  private static byte[] wire(String path) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(shell.url() + path))
            .header("Accept-Encoding", "gzip")
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
  }
}
