package org.alongside.database;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Partners who change their answer to one decision again and again, each over a connection of their
 * own, and remember the words of every answer that was acknowledged with 303.
 */
final class Answerers {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern ROUND = Pattern.compile("name=\"round\" value=\"([^\"]+)\"");
  private static final Pattern COOKIE = Pattern.compile("alongside-(?:session|form)=[^;]*");
  private static final List<String> ANSWERS = List.of("AGREE", "DISAGREE", "ABSTAIN");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final String decision;
  private final String round;
  private final List<Thread> threads;
  private volatile String url;
  private volatile boolean ending;
  private volatile String stumble = "nothing";

  Answerers(String url, String decision, List<UUID> partners, String round) {
    this.url = url;
    this.decision = decision;
    this.round = round;
    threads =
        IntStream.range(0, partners.size())
            .mapToObj(each -> Thread.ofVirtual().start(() -> keepAnswering(partners.get(each))))
            .toList();
  }

  /** Where it answers from now on. */
  void moved(String next) {
    url = next;
  }

  int count() {
    return acknowledged.size();
  }

  /** What last kept one of them from answering. */
  String stumble() {
    return stumble;
  }

  Set<String> acknowledged() {
    return Set.copyOf(acknowledged);
  }

  private void keepAnswering(UUID partner) {
    for (int attempt = 0; !ending; attempt++) {
      try {
        var page = paper(signedIn(partner));
        for (int each = 0; !ending; each++) {
          answer(page, "%s-%s-%d-%d".formatted(round, partner, attempt, each));
        }
      } catch (IOException killed) {
        stumble = killed.toString();
        pause();
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  /** A page with a form: the cookie and the token to send it with, and which round it is for. */
  private record Form(String cookie, String token, String round) {}

  private Form signedIn(UUID partner) throws IOException, InterruptedException {
    var people = form(get("/demo", ""), "");
    var sent = post("/demo", people, "person=" + partner);
    return form(sent, people.cookie());
  }

  private Form paper(Form session) throws IOException, InterruptedException {
    return form(get(decision + "/response", session.cookie()), session.cookie());
  }

  /** Anything but an acknowledgement is no promise, so it may be there or not. */
  private void answer(Form paper, String words) throws IOException, InterruptedException {
    var answer = ANSWERS.get(Math.floorMod(words.hashCode(), ANSWERS.size()));
    var sent =
        post(
            decision + "/response",
            paper,
            "answer=" + answer + "&words=" + words + "&round=" + paper.round());
    if (sent.statusCode() == 303) {
      acknowledged.add(words);
    } else {
      throw new IOException("Not saved: " + sent.statusCode());
    }
  }

  private static Form form(HttpResponse<String> page, String cookie) throws IOException {
    var given =
        page.headers().allValues("set-cookie").stream()
            .flatMap(set -> COOKIE.matcher(set).results().map(found -> found.group()))
            .collect(Collectors.joining("; "));
    var session = given.isEmpty() ? cookie : given;
    if (page.statusCode() == 303) {
      return new Form(session, "", "");
    }
    var token = TOKEN.matcher(page.body());
    if (page.statusCode() != 200 || !token.find()) {
      throw new IOException("No form: " + page.statusCode());
    }
    var round = ROUND.matcher(page.body());
    return new Form(session, token.group(1), round.find() ? round.group(1) : "");
  }

  private HttpResponse<String> get(String path, String cookie)
      throws IOException, InterruptedException {
    return client.send(request(path, cookie).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, Form form, String fields)
      throws IOException, InterruptedException {
    var body = fields + "&_csrf=" + URLEncoder.encode(form.token(), StandardCharsets.UTF_8);
    var request =
        request(path, form.cookie())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String cookie) {
    var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() throws InterruptedException {
    ending = true;
    for (Thread thread : threads) {
      thread.join();
    }
    client.close();
  }
}
