package org.alongside.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of another version, as somebody else would run it, with an empty database. */
final class OldServer implements AutoCloseable {

  private static final String OWNER = "keeper";
  private static final int PATIENCE = 300;

  private final Process process;
  private final int port;

  private OldServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it from a folder of programs, with a role that owns a database and is no superuser. */
  static OldServer start(Path programs, Path folder) throws Exception {
    ServerUser user = ServerUser.of(folder.resolve("none"));
    Path cluster = Files.createDirectory(folder.resolve("cluster"));
    user.own(cluster);
    var init = List.of(programs.resolve("initdb").toString(), "-D", ServerProcess.here(cluster));
    new Command(user, cluster, with(init, "-U", "postgres", "-A", "trust", "-E", "UTF8")).finish();
    int port = freePort();
    var run = List.of(programs.resolve("postgres").toString(), "-D", ServerProcess.here(cluster));
    Process process =
        new Command(user, cluster, with(run, "-p", "" + port, "-k", "", "-h", "127.0.0.1"))
            .builder()
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    var server = new OldServer(process, port);
    server.await();
    return server;
  }

  private static List<String> with(List<String> words, String... more) {
    var all = new java.util.ArrayList<>(words);
    all.addAll(List.of(more));
    return all;
  }

  private void await() throws Exception {
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      try {
        as("postgres", "CREATE ROLE " + OWNER + " LOGIN CREATEROLE PASSWORD 'secret'");
        as("postgres", "CREATE DATABASE alongside OWNER " + OWNER);
        return;
      } catch (SQLException notYet) {
        Thread.sleep(100);
      }
    }
    throw new AssertionError("It did not start");
  }

  private void as(String user, String sql) throws SQLException {
    var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    try (var connection = DriverManager.getConnection(url, user, "");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Lets the owner do what only whoever runs the server can allow. */
  void allow(String what) throws SQLException {
    as("postgres", what + " TO " + OWNER);
  }

  String address() {
    return "postgres://" + OWNER + ":secret@127.0.0.1:" + port + "/alongside";
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }
}
