package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Limits what is sent to us: per account and action, and mildly per address, because a hospital or
 * a library shares one among many. Reading is not limited.
 */
@Component
final class LimitsAtTheDoor implements HandlerInterceptor {

  private final RateLimits limits;
  private final Rate account;
  private final Rate address;
  private final boolean byAction;

  /**
   * @param byAction whether stricter limits hold; never switched off but to measure
   */
  LimitsAtTheDoor(
      RateLimits limits,
      @Value("${alongside.limits.account-action-a-minute:120}") int account,
      @Value("${alongside.limits.address-a-minute:1200}") int address,
      @Value("${alongside.limits.by-action:true}") boolean byAction) {
    this.limits = limits;
    this.account = Rate.aMinute(account);
    this.address = Rate.aMinute(address);
    this.byAction = byAction;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && request.getMethod().equals("POST")) {
      String person = request.getRemoteUser();
      if (person != null) {
        takeAccount(request, method, person);
      }
      if (!saysNothing(request.getRemoteAddr())) {
        limits.take("address", request.getRemoteAddr(), address);
      }
    }
    return true;
  }

  private void takeAccount(HttpServletRequest request, HandlerMethod method, String person) {
    String route =
        String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    Limited stricter = method.getMethodAnnotation(Limited.class);
    if (stricter == null || !byAction) {
      limits.take(route, person, account);
      return;
    }
    String each = stricter.each().isEmpty() ? "" : "/" + variable(request, stricter.each());
    limits.take(
        route + each, person, new Rate(stricter.times(), Duration.ofMinutes(stricter.minutes())));
  }

  /** In one spelling only, or each way to write an address would have a limit of its own. */
  private static String variable(HttpServletRequest request, String name) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        ? String.valueOf(variables.get(name)).toLowerCase(Locale.ROOT)
        : "";
  }

  /** Behind a proxy on this machine that does not say who asks, everybody has its address. */
  private static boolean saysNothing(String remote) {
    try {
      return InetAddress.ofLiteral(remote).isLoopbackAddress();
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
