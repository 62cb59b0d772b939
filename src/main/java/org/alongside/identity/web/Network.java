package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.alongside.identity.Limits;

/**
 * The network a request comes from: one IPv4 address, or one home's worth of IPv6 addresses. Behind
 * a proxy on this machine that does not say who asks, everybody would have its address: then the
 * network is {@link Limits#UNKNOWN}.
 */
final class Network {

  private static final int HOME_BYTES = 8;

  private Network() {}

  static String of(HttpServletRequest request) {
    var address = request.getRemoteAddr();
    try {
      var literal = InetAddress.ofLiteral(address);
      if (literal.isLoopbackAddress()) {
        return Limits.UNKNOWN;
      }
      return literal instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), HOME_BYTES))
          : address;
    } catch (IllegalArgumentException notAnAddress) {
      return address;
    }
  }
}
