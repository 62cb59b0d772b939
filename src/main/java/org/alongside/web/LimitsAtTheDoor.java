package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.time.Duration;
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

  LimitsAtTheDoor(
      RateLimits limits,
      @Value("${alongside.limits.account-action-a-minute:120}") int account,
      @Value("${alongside.limits.address-a-minute:1200}") int address) {
    this.limits = limits;
    this.account = Rate.aMinute(account);
    this.address = Rate.aMinute(address);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && request.getMethod().equals("POST")) {
      String person = request.getRemoteUser();
      String route =
          String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
      if (person != null) {
        limits.take(route, person, rate(method));
      }
      if (!saysNothing(request.getRemoteAddr())) {
        limits.take("address", request.getRemoteAddr(), address);
      }
    }
    return true;
  }

  private Rate rate(HandlerMethod method) {
    Limited stricter = method.getMethodAnnotation(Limited.class);
    return stricter == null
        ? account
        : new Rate(stricter.times(), Duration.ofMinutes(stricter.minutes()));
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
