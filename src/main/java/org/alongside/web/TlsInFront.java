package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Knows that a web server before us speaks TLS: the public address in the settings says so, and no
 * header of a request is believed. Then cookies are for TLS only.
 */
@Component
final class TlsInFront {

  private final ObjectProvider<OrganisationHere> organisation;
  private volatile @Nullable String lastAddress;

  TlsInFront(ObjectProvider<OrganisationHere> organisation) {
    this.organisation = organisation;
  }

  /** The request as people made it. */
  HttpServletRequest asMade(HttpServletRequest request) {
    return !request.isSecure() && publicHost(request) ? new Encrypted(request) : request;
  }

  private boolean publicHost(HttpServletRequest request) {
    var address = address();
    if (address == null || !address.startsWith("https:")) {
      return false;
    }
    return request.getServerName().equalsIgnoreCase(URI.create(address).getHost());
  }

  /** What was last known, while the database can't be asked. */
  private @Nullable String address() {
    try {
      var here = organisation.getIfAvailable();
      lastAddress = here == null ? null : here.address();
    } catch (RuntimeException away) {
      return lastAddress;
    }
    return lastAddress;
  }

  /** A request that came to us in the clear, from a web server on whose other side is TLS. */
  private static final class Encrypted extends HttpServletRequestWrapper {

    private static final int PORT = 443;

    private Encrypted(HttpServletRequest request) {
      super(request);
    }

    @Override
    public boolean isSecure() {
      return true;
    }

    @Override
    public String getScheme() {
      return "https";
    }

    @Override
    public int getServerPort() {
      return PORT;
    }
  }
}
