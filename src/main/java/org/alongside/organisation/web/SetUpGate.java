package org.alongside.organisation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.database.Installation;
import org.alongside.organisation.Organisations;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Until the organisation is set up every page leads to where that is done. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class SetUpGate extends OncePerRequestFilter {

  private final Organisations organisations;
  private volatile boolean open;

  SetUpGate(Installation installation, Organisations organisations) {
    this.organisations = organisations;
    this.open = installation.demo();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return open
        || path.equals("/health")
        || path.equals(OrganisationPaths.SET_UP)
        || path.startsWith(OrganisationPaths.SET_UP + "/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    open = organisations.current().isPresent();
    if (open) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, OrganisationPaths.SET_UP);
    }
  }
}
