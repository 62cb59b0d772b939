package org.alongside.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the figures come from. */
final class Machine {

  private Machine() {}

  static String described() throws IOException {
    return "%s, %d processors, %s; %s %s; load %.2f before the run"
        .formatted(
            first("/proc/cpuinfo", "model name"),
            Runtime.getRuntime().availableProcessors(),
            first("/proc/meminfo", "MemTotal"),
            System.getProperty("java.vm.vendor"),
            System.getProperty("java.version"),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String first(String file, String name) throws IOException {
    try (var lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown " + name);
    }
  }
}
