package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Semaphore;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** How many send files at one time; strangers never take the room of those who are signed in. */
final class UploadRooms {

  private final Semaphore signedIn = new Semaphore(8);
  private final Semaphore strangers = new Semaphore(2);

  Semaphore of(HttpServletRequest request) {
    var session = request.getSession(false);
    String key = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    return session != null && session.getAttribute(key) != null ? signedIn : strangers;
  }
}
