package org.alongside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.alongside.database.Halt;

/** The address and the two ports, found free before anything is started. */
record Listening(String address, int port, int managementPort) {

  static Listening of(RunOptions options) {
    String address = options.servedAddress();
    requireFree(address, options.port, "--port");
    Integer chosen = options.managementPort;
    if (chosen != null) {
      requireFree("127.0.0.1", chosen, "--management-port");
      return new Listening(address, options.port, chosen);
    }
    int next = options.port == 0 || options.port == 65535 ? 0 : options.port + 1;
    return new Listening(address, options.port, isFree("127.0.0.1", next) ? next : 0);
  }

  static boolean onlyHere(String address) {
    return resolved(address).isLoopbackAddress();
  }

  /** What to type into a browser on this machine. */
  String url(int servedPort) {
    boolean here = resolved(address).isLoopbackAddress() || resolved(address).isAnyLocalAddress();
    return "http://" + (here ? "localhost" : address) + ":" + servedPort;
  }

  private static void requireFree(String address, int port, String option) {
    if (!isFree(address, port)) {
      throw new Halt(
          "Port %d is taken. Stop what uses it, or choose another with %s."
              .formatted(port, option));
    }
  }

  private static boolean isFree(String address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(resolved(address), port));
      return true;
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("Permission denied")) {
        throw new Halt("Port %d needs root: choose one above 1023.".formatted(port), e);
      }
      if (String.valueOf(e.getMessage()).contains("assign requested address")) {
        throw new Halt("%s is not an address of this machine.".formatted(address), e);
      }
      return false;
    }
  }

  private static InetAddress resolved(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new Halt("%s is not an address of this machine.".formatted(address), e);
    }
  }
}
