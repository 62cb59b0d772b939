package org.alongside.database;

import java.nio.file.Path;

/**
 * A program that runs the database as Alongside does, and nothing else: quick to start and kill.
 */
final class DatabaseAlone {

  private DatabaseAlone() {}

  public static void main(String... arguments) throws InterruptedException {
    String data = arguments[arguments.length - 1].replaceFirst("--data=", "");
    DataFolder folder = DataFolder.open(Path.of(data));
    RunningDatabase database = RunningDatabase.open(folder, System.getenv());
    Runtime.getRuntime().addShutdownHook(new Thread(database::close));
    new Migrations(database.logins()).run();
    System.out.println("The database is running at " + database.logins().owner().url());
    Thread.currentThread().join();
  }
}
