package org.alongside.identity.web;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.alongside.database.RunningAlongside;

/** Two employers with a real OpenID Connect server, and Alongside that trusts them both. */
final class Employers implements AutoCloseable {

  static final String CLIENT = "alongside-client";
  private static final long AN_HOUR = 3600;

  private final Employer trust = new Employer("trust");
  private final Employer council = new Employer("council");
  private final MockOAuth2Server server =
      new MockOAuth2Server(
          new OAuth2Config(
              false, null, null, false, new OAuth2TokenProvider(), Set.of(trust, council)));

  Employers() {
    server.start();
  }

  RunningAlongside startAlongside() {
    return RunningAlongside.start(
        "alongside.staff.trust.name=Riverdale Community Trust",
        "alongside.staff.trust.issuer=" + issuer("trust"),
        "alongside.staff.trust.client-id=" + CLIENT,
        "alongside.staff.trust.client-secret=not-much-of-one",
        "alongside.staff.council.name=Riverdale Council",
        "alongside.staff.council.issuer=" + issuer("council"),
        "alongside.staff.council.client-id=" + CLIENT,
        "alongside.staff.council.client-secret=not-much-of-one",
        "alongside.staff.gone.name=Nobody Answers",
        "alongside.staff.gone.issuer=http://localhost:1/gone",
        "alongside.staff.gone.client-id=" + CLIENT);
  }

  String issuer(String employer) {
    return server.issuerUrl(employer).toString();
  }

  /** What the employer says from now on about whoever asks to be let in. */
  void says(String employer, String subject, Map<String, Object> claims) {
    says(employer, subject, claims, AN_HOUR);
  }

  /** The same in a token that lasts so many seconds. */
  void says(String employer, String subject, Map<String, Object> claims, long lasts) {
    var one = employer.equals("trust") ? trust : council;
    one.token = new Token(subject, Map.copyOf(claims), lasts);
  }

  @Override
  public void close() {
    server.shutdown();
  }

  /** What a token says, and how many seconds it lasts. */
  private record Token(String subject, Map<String, Object> claims, long lasts) {}

  /** One employer, who says of everybody the same until told otherwise. */
  private static final class Employer implements OAuth2TokenCallback {

    private final String name;
    private volatile Token token = new Token("nobody", Map.of(), AN_HOUR);

    private Employer(String name) {
      this.name = name;
    }

    @Override
    public String issuerId() {
      return name;
    }

    @Override
    public String subject(TokenRequest request) {
      return token.subject();
    }

    @Override
    public String typeHeader(TokenRequest request) {
      return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
      return List.of(CLIENT);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
      return new HashMap<>(token.claims());
    }

    @Override
    public long tokenExpiry() {
      return token.lasts();
    }
  }
}
