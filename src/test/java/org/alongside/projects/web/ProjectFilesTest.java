package org.alongside.projects.web;

import static org.alongside.files.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.database.RunningAlongside;
import org.alongside.files.Samples;
import org.alongside.files.storage.FakeClamd;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Level;
import org.alongside.people.PersonId;
import org.alongside.projects.Examples;
import org.alongside.projects.Levels;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.alongside.projects.StartProject;
import org.alongside.projects.web.Sender.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files from the form to the reader, with a checker for harmful ones, and what attackers send. */
class ProjectFilesTest {

  private static final Pattern LINK = Pattern.compile("(/files/[^\"]+)\"");
  private static final int MEGABYTE = 1 << 20;

  private static FakeClamd clamd;
  private static RunningAlongside alongside;
  private static PersonId lead;
  private static Sender sender;

  @BeforeAll
  static void start() throws IOException {
    clamd = new FakeClamd();
    alongside =
        RunningAlongside.startDemo(
            "alongside.files.largest=2MB",
            "alongside.files.largest-picture=1MB",
            "alongside.clamd=127.0.0.1:" + clamd.port());
    lead = SignedInAs.somebody(alongside, "Lena Files", Role.CO_ORDINATOR);
    sender = Sender.as(alongside, lead);
  }

  @AfterAll
  static void stop() throws IOException {
    alongside.close();
    clamd.close();
  }

  private static Project project(String title, boolean shown) {
    var now = alongside.clock().instant();
    var project =
        alongside.bean(StartProject.class).start(Actor.of(lead, Role.CO_ORDINATOR), title, now);
    if (shown) {
      alongside
          .bean(Levels.class)
          .state(project.id(), Examples.allStages(), Examples.statement(Level.CO_PRODUCTION), lead);
      show(project, Life.Visibility.EVERYONE);
    }
    return project;
  }

  private static void show(Project project, Life.Visibility readers) {
    var life = new Life(Life.State.PUBLISHED, readers, alongside.clock().instant(), null, "");
    alongside.bean(Projects.class).save(project.id(), life);
  }

  private static String page(Project project) {
    return "/projects/" + project.slug() + "/files";
  }

  private static HttpResponse<byte[]> add(Project project, @Nullable Part file) {
    return add(project, file, Map.of());
  }

  private static HttpResponse<byte[]> add(
      Project project, @Nullable Part file, Map<String, String> more) {
    var fields = new HashMap<>(Map.of("words", "A picture of a pond", "transcript", ""));
    fields.putAll(more);
    fields.put("_csrf", sender.token(page(project)));
    return sender.post(page(project), fields, file);
  }

  private static Part file(String name, byte[] content) {
    return new Part("file", name, content);
  }

  private static String link(Project project) {
    var found = LINK.matcher(Sender.text(sender.get(page(project))));
    assertThat(found.find()).as("a file on the page").isTrue();
    return found.group(1).replace("&amp;", "&");
  }

  @Test
  void whatIsAddedIsServedShutInToWhoeverMayReadTheProject() {
    var project = project("Pond Papers", true);
    assertThat(add(project, file("..\\Plan <1>.PDF", Samples.pdf())).statusCode()).isEqualTo(303);
    var link = link(project);
    assertThat(link).endsWith("/Plan%20-1.pdf");
    var answer = Sender.stranger(alongside).get(link);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(Samples.pdf());
    var headers = answer.headers();
    assertThat(headers.firstValue("content-type")).contains("application/pdf");
    assertThat(headers.firstValue("content-disposition").orElseThrow()).startsWith("attachment;");
    assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
    assertThat(headers.allValues("content-security-policy"))
        .singleElement()
        .asString()
        .contains("sandbox", "default-src 'none'")
        .doesNotContain("script-src");
    var again =
        Sender.stranger(alongside)
            .get(link, "If-None-Match", headers.firstValue("etag").orElseThrow());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(Sender.stranger(alongside).get(link.replace("Plan", "Other")).statusCode())
        .isEqualTo(404);
    assertThat(Sender.text(Sender.stranger(alongside).get("/projects/" + project.slug())))
        .contains(link, "A picture of a pond");
  }

  @Test
  void whoeverMayNotReadTheProjectGetsNoneOfItsFilesAndAtOnce() {
    var project = project("Secret Papers", false);
    assertThat(add(project, file("plan.pdf", Samples.pdf())).statusCode()).isEqualTo(303);
    var link = link(project);
    var other = Sender.as(alongside, SignedInAs.somebody(alongside, "Otto Outside"));
    assertThat(sender.get(link).statusCode()).isEqualTo(200);
    assertThat(other.get(link).statusCode()).isEqualTo(404);
    alongside
        .bean(Levels.class)
        .state(project.id(), Examples.allStages(), Examples.statement(Level.INFORM), lead);
    show(project, Life.Visibility.EVERYONE);
    assertThat(other.get(link).statusCode()).isEqualTo(200);
    show(project, Life.Visibility.NAMED_PEOPLE);
    assertThat(other.get(link).statusCode()).isEqualTo(404);
    assertThat(sender.get(link).statusCode()).isEqualTo(200);
  }

  @Test
  void aPictureIsDrawnAnewAndKeepsNothingOfItsFile() {
    var project = project("Picture Papers", true);
    assertThat(add(project, file("pond.jpg", Samples.fromACamera(60, 30, 6))).statusCode())
        .isEqualTo(303);
    var served = sender.get(link(project));
    assertThat(served.headers().firstValue("content-disposition").orElseThrow())
        .startsWith("inline;");
    assertThat(new String(served.body(), StandardCharsets.ISO_8859_1))
        .doesNotContain("SECRET PLACE")
        .doesNotContain("<script");
    assertThat(Sender.text(sender.get(page(project))))
        .contains("alt=\"A picture of a pond\"", "width=\"30\" height=\"60\"");
  }

  @Test
  void aFilmIsServedInPartsWithItsCaptions() {
    var project = project("Film Papers", true);
    byte[] film = Samples.mp4(MEGABYTE + 12_345);
    var fields =
        Map.of(
            "_csrf", sender.token(page(project)),
            "words", "The walk",
            "transcript", "We walk.\nWe stop.");
    var sent =
        sender.post(
            page(project),
            fields,
            file("walk.mp4", film),
            new Part("captions", "walk.vtt", bytes("WEBVTT\n\n00:00.000 --> 00:01.000\nHi\n")));
    assertThat(sent.statusCode()).isEqualTo(303);
    var text = Sender.text(sender.get(page(project)));
    assertThat(text).contains("<track kind=\"captions\"", "MP4, 1.1 MB", "<p>We stop.</p>");
    var link = link(project);
    assertThat(sender.get(link).body()).isEqualTo(film);
    var part = sender.get(link, "Range", "bytes=262100-524400");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.headers().firstValue("content-range"))
        .contains("bytes 262100-524400/" + film.length);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(film, 262100, 524401));
    assertThat(sender.get(link, "Range", "bytes=-5").body())
        .isEqualTo(Arrays.copyOfRange(film, film.length - 5, film.length));
    assertThat(sender.get(link, "Range", "bytes=9999999-").statusCode()).isEqualTo(416);
    assertThat(sender.get(link, "Range", "bytes=0-1,4-5").body()).isEqualTo(film);
    assertThat(sender.get(link, "Range", "bytes=0-1", "If-Range", "\"other\"").body())
        .isEqualTo(film);
  }

  @Test
  void everythingWrongIsSaidAtOnceAndAllWordsAreKept() {
    var project = project("Wrong Papers", true);
    var words = Map.of("words", " ", "transcript", "All that was said & more");
    var answer = add(project, file("walk.exe", bytes("MZ")), words);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Sender.text(answer))
        .contains(
            "Choose another type of file", "Say in a few words", "All that was said &amp; more");
    assertThat(Sender.text(add(project, null))).contains("Choose a file");
    assertThat(Sender.text(add(project, file("a.mp3", bytes("ID3\4")))))
        .contains("Write down what is said");
    var page = bytes("<html><script>alert(1)</script></html>");
    for (var name : new String[] {"a.html", "a.svg", "a.pdf", "a.png", "a.docx", "a.pdf.svg"}) {
      assertThat(add(project, file(name, page)).statusCode()).as(name).isEqualTo(422);
    }
    assertThat(add(project, file("a.png", Samples.hugePng(60_000, 60_000))).statusCode())
        .isEqualTo(422);
    assertThat(Sender.text(sender.get(page(project))))
        .doesNotContain("/files/0")
        .contains("none yet");
  }

  @Test
  void whoeverChoseTooLargeAFileKeepsTheirWords() {
    var project = project("Large Papers", true);
    var large =
        add(project, file("a.txt", new byte[3 * MEGABYTE]), Map.of("words", "My long walk"));
    assertThat(large.statusCode()).isEqualTo(422);
    assertThat(Sender.text(large)).contains("no more than 2 MB", "My long walk");
    var tooLarge = add(project, file("a.txt", new byte[6 * MEGABYTE]));
    assertThat(tooLarge.statusCode()).isEqualTo(413);
    assertThat(Sender.text(tooLarge)).contains("That was too much at once");
  }

  @Test
  void harmfulFilesAreNotTaken() {
    var project = project("Harmful Papers", true);
    var answer = add(project, file("invoice.txt", FakeClamd.eicar()));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Sender.text(answer)).contains("could harm whoever opens it");
    assertThat(count("SELECT count(*) FROM files.file WHERE name = 'invoice.txt'")).isZero();
  }

  @Test
  void withoutTheCheckerNothingIsLostAndNothingIsServed() throws IOException {
    var project = project("Waiting Papers", true);
    int port = clamd.port();
    clamd.close();
    assertThat(add(project, file("plan.pdf", Samples.pdf())).statusCode()).isEqualTo(303);
    assertThat(add(project, file("bad.txt", FakeClamd.eicar())).statusCode()).isEqualTo(303);
    assertThat(Sender.text(sender.get(page(project))))
        .contains("still checking")
        .doesNotContain("/plan.pdf");
    var stored =
        "/files/"
            + one(
                "SELECT id::text FROM files.file WHERE name = 'plan.pdf' AND state = 'NOT_CHECKED'")
            + "/plan.pdf";
    assertThat(sender.get(stored).statusCode()).isEqualTo(404);
    clamd = new FakeClamd(port);
    alongside.clock().advance(Duration.ofMinutes(2));
    waitFor(() -> count("SELECT count(*) FROM files.file WHERE state = 'NOT_CHECKED'") == 0);
    assertThat(sender.get(stored).body()).isEqualTo(Samples.pdf());
    assertThat(Sender.text(sender.get(page(project)))).contains("was not safe");
    assertThat(
            count(
                "SELECT count(*) FROM files.chunk c JOIN files.file f ON f.id = c.file WHERE f.state = 'HARMFUL'"))
        .isZero();
  }

  private static void waitFor(java.util.function.BooleanSupplier done) {
    for (int i = 0; i < 300 && !done.getAsBoolean(); i++) {
      java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  @Test
  void aRemovedFileIsGone() {
    var project = project("Removed Papers", true);
    add(project, file("plan.pdf", Samples.pdf()));
    var link = link(project);
    var id = link.substring("/files/".length(), link.lastIndexOf('/'));
    var fields = Map.of("_csrf", sender.token(page(project)));
    var other = project("Other Papers", true);
    assertThat(sender.post(page(other) + "/" + id + "/removal", fields).statusCode())
        .isEqualTo(400);
    assertThat(form(page(other) + "/" + id + "/removal")).isEqualTo(404);
    assertThat(form(page(project) + "/" + id + "/removal")).isEqualTo(303);
    assertThat(sender.get(link).statusCode()).isEqualTo(404);
    assertThat(count("SELECT count(*) FROM files.chunk WHERE file = '" + id + "'")).isZero();
  }

  @Test
  void whatAFileShowsIsSaidInOtherWordsBelowItsOwnProject() {
    var project = project("Pond Words", true);
    assertThat(add(project, file("pond.png", Samples.picture("png", 20, 10))).statusCode())
        .isEqualTo(303);
    var link = link(project);
    var id = link.substring("/files/".length(), link.lastIndexOf('/'));
    var path = page(project) + "/" + id + "/words";
    assertThat(Sender.text(sender.get(path))).contains("A picture of a pond", "pond.png");
    assertThat(says(path, "")).isEqualTo(422);
    assertThat(says(path, "Two ducks on a pond")).isEqualTo(303);
    assertThat(Sender.text(sender.get(page(project)))).contains("Two ducks on a pond");
    var other = project("Other Words", true);
    assertThat(says(page(other) + "/" + id + "/words", "Mine")).isEqualTo(404);
    assertThat(count("SELECT count(*) FROM facts.fact WHERE kind = 'files.described'")).isOne();
  }

  private static int says(String path, String words) {
    return sender.form(path, sender.token("/me"), "words", words);
  }

  private static int form(String path) {
    return sender.form(path, sender.token("/me"));
  }

  @Test
  void onlyFormsForFilesAreReadAtAll() {
    assertThat(sender.post("/sign-out", Map.of("_csrf", sender.token("/me"))).statusCode())
        .isEqualTo(400);
    var project = project("Guarded Papers", true);
    var stranger = Sender.stranger(alongside);
    assertThat(stranger.post(page(project), Map.of("words", "x")).statusCode()).isEqualTo(403);
    var other = Sender.as(alongside, SignedInAs.somebody(alongside, "Olga Other"));
    var fields = Map.of("words", "x", "_csrf", other.token("/me"));
    assertThat(other.post(page(project), fields, file("a.txt", bytes("x"))).statusCode())
        .isEqualTo(403);
    assertThat(
            sender
                .post(page(project), Map.of("words", "x"), file("a.txt", bytes("x")))
                .statusCode())
        .isEqualTo(403);
    assertThat(count("SELECT count(*) FROM files.file WHERE name = 'a.txt'")).isZero();
  }

  private static long count(String sql) {
    return alongside.bean(JdbcClient.class).sql(sql).query(Long.class).single();
  }

  private static String one(String sql) {
    return alongside.bean(JdbcClient.class).sql(sql).query(String.class).single();
  }
}
