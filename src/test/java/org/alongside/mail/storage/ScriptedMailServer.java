package org.alongside.mail.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers to one command as the test says, and politely to all others. */
final class ScriptedMailServer implements AutoCloseable {

  private final ServerSocket socket;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final AtomicInteger guests = new AtomicInteger();
  final List<String> taken = new CopyOnWriteArrayList<>();

  ScriptedMailServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  int guests() {
    return guests.get();
  }

  /** The command is one of RCPT, DATA, or "." for the end of a letter; "hang up" hangs up. */
  ScriptedMailServer answer(String command, String answer) {
    answers.put(command, answer);
    return this;
  }

  private void serve() {
    try {
      while (true) {
        var guest = socket.accept();
        guests.incrementAndGet();
        Thread.ofVirtual().start(() -> talk(guest));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void talk(Socket guest) {
    try (guest;
        var in =
            new BufferedReader(
                new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8))) {
      say(guest, "220 scripted");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        var command = line.length() < 4 ? line : line.substring(0, 4);
        if (!reply(guest, command, line)) {
          return;
        }
        if (command.equals("DATA") && !answers.containsKey("DATA") && !letter(guest, in)) {
          return;
        }
      }
    } catch (IOException gone) {
      // the guest hung up
    }
  }

  private boolean reply(Socket guest, String command, String line) throws IOException {
    var polite = command.equals("DATA") ? "354 go on" : "250 fine";
    return say(guest, answers.getOrDefault(command, line.equals("QUIT") ? "221 bye" : polite));
  }

  private boolean letter(Socket guest, BufferedReader in) throws IOException {
    var letter = new StringBuilder();
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      letter.append(line).append('\n');
    }
    taken.add(letter.toString());
    return say(guest, answers.getOrDefault(".", "250 taken"));
  }

  private static boolean say(Socket guest, String words) throws IOException {
    if (words.equals("hang up")) {
      guest.close();
      return false;
    }
    guest.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
    return true;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
