package org.alongside.files.storage;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Speaks clamd's command INSTREAM, and knows one harmful file only: the one made for tests. */
public final class FakeClamd implements AutoCloseable {

  static final int MOST = 3 << 20;

  private final ServerSocket server;
  private final Thread serving;
  private volatile byte[] heard = {};
  private volatile @Nullable String says;

  public FakeClamd() throws IOException {
    this(0);
  }

  /** At a port that it had before. */
  public FakeClamd(int port) throws IOException {
    server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    serving = Thread.ofPlatform().daemon().start(this::serve);
  }

  /** The file of the European Institute for Computer Anti-Virus Research, in two halves. */
  public static byte[] eicar() {
    return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")
        .getBytes(StandardCharsets.US_ASCII);
  }

  public int port() {
    return server.getLocalPort();
  }

  byte[] heard() {
    return heard;
  }

  void says(String answer) {
    says = answer;
  }

  private void serve() {
    while (!server.isClosed()) {
      try (var socket = server.accept()) {
        answer(socket);
      } catch (IOException over) {
        // The client hung up, or the test is over.
      }
    }
  }

  private void answer(Socket socket) throws IOException {
    var in = new DataInputStream(socket.getInputStream());
    byte[] command = in.readNBytes("zINSTREAM\0".length());
    var content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      content.writeBytes(in.readNBytes(length));
      if (content.size() > MOST) {
        socket
            .getOutputStream()
            .write("INSTREAM size limit exceeded. ERROR\0".getBytes(StandardCharsets.US_ASCII));
        socket.shutdownOutput();
        in.skipNBytes(1);
        return;
      }
    }
    heard = content.toByteArray();
    boolean known = new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0");
    var fixed = says;
    var verdict = fixed != null ? fixed : known ? verdict(heard) : "UNKNOWN COMMAND";
    socket.getOutputStream().write((verdict + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  private static String verdict(byte[] content) {
    return Arrays.equals(content, eicar()) ? "stream: Eicar-Signature FOUND" : "stream: OK";
  }

  /** Nobody is answered after this: a call that is let in meanwhile is waited for. */
  @Override
  public void close() throws IOException {
    server.close();
    try {
      serving.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
