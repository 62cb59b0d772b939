package org.alongside.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection to this machine, as thin as can be, so that what is measured
 * is the server and not the client beside it.
 */
final class Connection implements Closeable {

  record Response(int status, String head, String text) {}

  private final int port;
  private Socket socket;
  private InputStream in;
  private OutputStream out;

  Connection(int port) throws IOException {
    this.port = port;
    socket = open(port);
    in = input(socket);
    out = output(socket);
  }

  private static Socket open(int port) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(30_000);
    return socket;
  }

  private static InputStream input(Socket socket) throws IOException {
    return new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  private static OutputStream output(Socket socket) throws IOException {
    return new BufferedOutputStream(socket.getOutputStream(), 1 << 14);
  }

  /** Servers end a connection after so many requests, and say so before they do. */
  private void again() throws IOException {
    socket.close();
    socket = open(port);
    in = input(socket);
    out = output(socket);
  }

  Response send(byte[] request) throws IOException {
    out.write(request);
    out.flush();
    String head = readHead();
    int status = Integer.parseInt(head.substring(9, 12));
    byte[] body = readBody(head, status);
    if (header(head, "connection").equalsIgnoreCase("close")) {
      again();
    }
    return new Response(status, head, new String(body, StandardCharsets.UTF_8));
  }

  /** How many bytes the answer has as they come over the wire; nothing of it is kept. */
  long drain(byte[] request) throws IOException {
    out.write(request);
    out.flush();
    String head = readHead();
    if (!head.startsWith("HTTP/1.1 200")) {
      throw new IOException("The answer begins with " + head.lines().findFirst().orElse(""));
    }
    long bytes = 0;
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      in.skipNBytes(size);
      readLine();
      bytes += size;
    }
    readLine();
    return bytes;
  }

  private String readHead() throws IOException {
    var head = new StringBuilder();
    for (String line = readLine(); !line.isEmpty(); line = readLine()) {
      head.append(line).append('\n');
    }
    return head.toString();
  }

  private byte[] readBody(String head, int status) throws IOException {
    if (status == 304 || status == 204) {
      return new byte[0];
    }
    String length = header(head, "content-length");
    return length.isEmpty() ? readChunks() : in.readNBytes(Integer.parseInt(length));
  }

  private byte[] readChunks() throws IOException {
    var body = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.write(in.readNBytes(size));
      readLine();
    }
    readLine();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(readLine().trim(), 16);
  }

  static String header(String head, String name) {
    for (String line : head.split("\n", -1)) {
      if (line.toLowerCase(Locale.ROOT).startsWith(name + ":")) {
        return line.substring(name.length() + 1).trim();
      }
    }
    return "";
  }

  private String readLine() throws IOException {
    var line = new ByteArrayOutputStream(64);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The server closed the connection");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
