package org.alongside.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The port and the two passwords of our server: chosen once, then kept beside its data. */
record ServerSettings(int port, String ownerPassword, String applicationPassword) {

  static final String OWNER = "alongside_owner";
  static final String APPLICATION = "alongside";
  private static final String FILE = "database.properties";

  static ServerSettings of(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file) && Files.isDirectory(folder.resolve("database"))) {
      throw damaged(file);
    }
    try {
      return Files.exists(file)
          ? read(file)
          : new ServerSettings(freePort(), secret(), secret()).store(folder);
    } catch (IOException e) {
      throw Trouble.writing(file, e);
    }
  }

  private static ServerSettings read(Path file) throws IOException {
    Properties kept = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      kept.load(in);
      return new ServerSettings(
          Integer.parseInt(kept.getProperty("port", "")),
          required(kept, "owner-password"),
          required(kept, "application-password"));
    } catch (IllegalArgumentException e) {
      throw damaged(file);
    }
  }

  private static Halt damaged(Path file) {
    return new Halt(
        "%s is damaged or missing. Put back a copy of it, or restore a backup into a new folder."
            .formatted(file));
  }

  private static String required(Properties kept, String key) {
    String value = kept.getProperty(key, "");
    if (value.isBlank()) {
      throw new IllegalArgumentException(key);
    }
    return value;
  }

  private ServerSettings store(Path folder) throws IOException {
    Properties kept = new Properties();
    kept.setProperty("port", Integer.toString(port));
    kept.setProperty("owner-password", ownerPassword);
    kept.setProperty("application-password", applicationPassword);
    OwnFile.store(folder.resolve(FILE), kept);
    return this;
  }

  /** Another port where a stranger holds ours by now. */
  ServerSettings withFreePort(Path folder) {
    try {
      if (isFree(port)) {
        return this;
      }
      return new ServerSettings(freePort(), ownerPassword, applicationPassword).store(folder);
    } catch (IOException e) {
      throw Trouble.writing(folder, e);
    }
  }

  DatabaseLogins logins(String database) {
    String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    return new DatabaseLogins(
        new DatabaseLogin(url, OWNER, ownerPassword),
        new DatabaseLogin(url, APPLICATION, applicationPassword));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String secret() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "port " + port;
  }
}
