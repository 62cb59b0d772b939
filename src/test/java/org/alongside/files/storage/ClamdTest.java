package org.alongside.files.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.alongside.files.Scanner.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server of our own that speaks clamd's protocol, and a real one where there is one. */
class ClamdTest {

  private FakeClamd server;

  @BeforeEach
  void start() throws IOException {
    server = new FakeClamd();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private static Verdict scan(int port, byte[] content) {
    return new Clamd("127.0.0.1", port).scan(new ByteArrayInputStream(content));
  }

  @Test
  void whatIsCleanIsClean() {
    byte[] content = new byte[300_000];
    assertThat(scan(server.port(), content)).isEqualTo(Verdict.CLEAN);
    assertThat(server.heard()).isEqualTo(content);
  }

  @Test
  void theTestFileIsHarmful() {
    assertThat(scan(server.port(), FakeClamd.eicar())).isEqualTo(Verdict.HARMFUL);
  }

  @Test
  void whatTheCheckerDoesNotTakeIsTooLarge() {
    assertThat(scan(server.port(), new byte[FakeClamd.MOST + 1])).isEqualTo(Verdict.TOO_LARGE);
  }

  /** Held by a socket that never listens, so that nobody else can answer there. */
  @Test
  void withoutACheckerThereIsNoAnswer() throws IOException {
    try (var silent = new Socket()) {
      silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      assertThat(scan(silent.getLocalPort(), new byte[10])).isEqualTo(Verdict.NO_ANSWER);
    }
  }

  @Test
  void nonsenseIsNoAnswer() {
    server.says("stream: OK, but FOUND no time ERROR");
    assertThat(scan(server.port(), new byte[10])).isEqualTo(Verdict.NO_ANSWER);
    server.says("");
    assertThat(scan(server.port(), new byte[10])).isEqualTo(Verdict.NO_ANSWER);
  }

  @Test
  void aRealOneFindsTheTestFile() {
    var address = System.getenv("ALONGSIDE_CLAMD");
    assumeTrue(address != null, "no clamd here: set ALONGSIDE_CLAMD to its host:port");
    int colon = address.lastIndexOf(':');
    var real =
        new Clamd(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    assertThat(real.scan(new ByteArrayInputStream(FakeClamd.eicar()))).isEqualTo(Verdict.HARMFUL);
    var harmless = "Good morning".getBytes(StandardCharsets.US_ASCII);
    assertThat(real.scan(new ByteArrayInputStream(harmless))).isEqualTo(Verdict.CLEAN);
  }
}
