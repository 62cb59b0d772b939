package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.regex.Pattern;
import org.alongside.identity.How;
import org.alongside.identity.StaffAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Staff come back from their employer. They are known by issuer and subject alone: an e-mail
 * address that a provider tells is never taken as a proof.
 */
@Component
class StaffArrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  static final String RETURN_TO = "alongside.staff-return-to";
  private static final Pattern CODE = Pattern.compile("[a-z_]{1,60}");
  private static final Logger LOG = LoggerFactory.getLogger(StaffArrival.class);

  private final StaffAccounts accounts;
  private final SignIn signIn;
  private final Arrival arrival;
  private final InstantSource clock;

  StaffArrival(StaffAccounts accounts, SignIn signIn, Arrival arrival, InstantSource clock) {
    this.accounts = accounts;
    this.signIn = signIn;
    this.arrival = arrival;
    this.clock = clock;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
    var staff = NewHere.Staff.of((OidcUser) Objects.requireNonNull(authentication.getPrincipal()));
    var known = accounts.find(staff.issuer(), staff.subject());
    var returnTo = returnTo(request);
    SecurityContextHolder.clearContext();
    if (known.isPresent()) {
      signIn.as(known.get(), How.STAFF, request, response);
      go(returnTo, response);
    } else {
      signIn.forget(request);
      arrival.remember(new NewHere(How.STAFF, null, staff, clock.instant(), returnTo), request);
      go(IdentityPaths.NAME, response);
    }
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
      throws IOException {
    LOG.info("Somebody did not get in through their employer: {}", why(failed));
    go(IdentityPaths.staffFailed(returnTo(request)), response);
  }

  /** The bare code of it: what an employer says beside it may name the person. */
  private static String why(AuthenticationException failed) {
    var code =
        failed instanceof OAuth2AuthenticationException told ? told.getError().getErrorCode() : "";
    return CODE.matcher(code).matches() ? code : failed.getClass().getSimpleName();
  }

  private static String returnTo(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(RETURN_TO) instanceof String path ? path : "/";
  }

  private static void go(String path, HttpServletResponse response) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, path);
  }
}
