package org.alongside.files.storage;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.alongside.files.Scanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a ClamAV daemon, by its command INSTREAM: each part with its length before it, and a length
 * of nothing at the end (clamd(8)).
 */
final class Clamd implements Scanner {

  private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final int PART = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;

  private final String host;
  private final int port;

  Clamd(String host, int port) {
    this.host = host;
    this.port = port;
  }

  @Override
  public boolean setUp() {
    return true;
  }

  @Override
  public Verdict scan(InputStream content) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), Math.toIntExact(CONNECT.toMillis()));
      socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
      send(content, socket);
      return verdict(answer(socket));
    } catch (IOException away) {
      LOG.warn(
          "No answer of the checker for harmful files at {}:{}: {}", host, port, away.toString());
      return Verdict.NO_ANSWER;
    }
  }

  /** A daemon that has had enough answers and hangs up: what it said is what counts. */
  private static void send(InputStream content, Socket socket) throws IOException {
    var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PART));
    var part = new byte[PART];
    try {
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      for (int got = content.readNBytes(part, 0, PART);
          got > 0;
          got = content.readNBytes(part, 0, PART)) {
        out.writeInt(got);
        out.write(part, 0, got);
      }
      out.writeInt(0);
      out.flush();
    } catch (IOException hungUp) {
      LOG.debug("The checker hung up while it was being told", hungUp);
    }
  }

  private static String answer(Socket socket) throws IOException {
    byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
    return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
  }

  private static Verdict verdict(String answer) {
    if (answer.equals("stream: OK")) {
      return Verdict.CLEAN;
    }
    if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
      return Verdict.HARMFUL;
    }
    if (answer.startsWith("INSTREAM size limit exceeded")) {
      return Verdict.TOO_LARGE;
    }
    LOG.warn("The checker for harmful files says: {}", answer);
    return Verdict.NO_ANSWER;
  }
}
