package org.alongside.database;

import java.util.List;

/** One of PostgreSQL's own settings. */
record ServerSetting(String name, String value) {

  /** What every server of ours runs with; all that makes it durable is left on. */
  static final List<ServerSetting> OURS =
      List.of(
          new ServerSetting("listen_addresses", "127.0.0.1"),
          new ServerSetting("unix_socket_directories", ""),
          new ServerSetting("timezone", "UTC"),
          new ServerSetting("log_timezone", "UTC"),
          new ServerSetting("jit", "off"),
          // On today's disks, and in memory, a row here or there costs little more than the next
          // one.
          new ServerSetting("random_page_cost", "1.1"),
          // What people wrote must not reach the log by way of an error.
          new ServerSetting("log_error_verbosity", "terse"),
          new ServerSetting("log_min_error_statement", "panic"),
          new ServerSetting("log_parameter_max_length_on_error", "0"));

  /** For tests, whose data need not survive. */
  static final List<ServerSetting> QUICK =
      List.of(
          new ServerSetting("fsync", "off"),
          new ServerSetting("synchronous_commit", "off"),
          new ServerSetting("full_page_writes", "off"),
          new ServerSetting("max_connections", "300"));

  List<String> words() {
    return List.of("-c", name + "=" + value);
  }
}
