package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Bursts are fine, going on and on is not, and nobody pays for what somebody else did. */
class RateLimitsTest {

  private Instant now = Instant.parse("2027-03-03T10:00:00Z");
  private final RateLimits limits = new RateLimits(() -> now);
  private final Rate six = Rate.aMinute(6);

  @Test
  void after_so_many_one_has_to_wait_and_is_told_how_long() {
    takes(6, "anna");
    assertThatThrownBy(() -> limits.take("write", "anna", six))
        .isInstanceOfSatisfying(
            TooMany.class, many -> assertThat(many.howLong()).isEqualTo(Duration.ofSeconds(10)));
    now = now.plusSeconds(9);
    assertThatThrownBy(() -> limits.take("write", "anna", six)).isInstanceOf(TooMany.class);
    now = now.plusSeconds(1);
    assertThatCode(() -> limits.take("write", "anna", six)).doesNotThrowAnyException();
  }

  @Test
  void others_and_other_actions_are_not_touched() {
    takes(6, "anna");
    assertThatCode(() -> limits.take("write", "ben", six)).doesNotThrowAnyException();
    assertThatCode(() -> limits.take("read", "anna", six)).doesNotThrowAnyException();
  }

  @Test
  void sending_is_limited_per_account_and_action_and_per_address() throws Exception {
    var door = new LimitsAtTheDoor(limits, 2, 3, true);
    assertThat(passes(door, "POST", "anna", "203.0.113.7", "send")).isTrue();
    assertThat(passes(door, "POST", "anna", "203.0.113.7", "send")).isTrue();
    assertThatThrownBy(() -> passes(door, "POST", "anna", "203.0.113.8", "send"))
        .isInstanceOf(TooMany.class);
    assertThat(passes(door, "POST", "ben", "203.0.113.7", "send")).isTrue();
    assertThatThrownBy(() -> passes(door, "POST", "cem", "203.0.113.7", "send"))
        .isInstanceOf(TooMany.class);
  }

  @Test
  void reading_and_a_proxy_that_does_not_say_who_asks_are_not_limited() throws Exception {
    var door = new LimitsAtTheDoor(limits, 1, 1, true);
    for (int i = 0; i < 5; i++) {
      assertThat(passes(door, "GET", "anna", "203.0.113.7", "send")).isTrue();
      assertThat(passes(door, "POST", null, "127.0.0.1", "send")).isTrue();
    }
  }

  @Test
  void a_handler_can_ask_for_a_stricter_limit() throws Exception {
    var door = new LimitsAtTheDoor(limits, 100, 100, true);
    assertThat(passes(door, "POST", "anna", "203.0.113.7", "sendRarely")).isTrue();
    assertThatThrownBy(() -> passes(door, "POST", "anna", "203.0.113.7", "sendRarely"))
        .isInstanceOf(TooMany.class);
  }

  @Test
  void a_stricter_limit_may_be_for_each_thing_however_its_address_is_written() throws Exception {
    var door = new LimitsAtTheDoor(limits, 100, 100, true);
    assertThat(passes(door, "anna", "a1")).isTrue();
    assertThat(passes(door, "anna", "a2")).isTrue();
    assertThat(passes(door, "ben", "a1")).isTrue();
    assertThatThrownBy(() -> passes(door, "anna", "A1")).isInstanceOf(TooMany.class);
  }

  @Test
  void stricter_limits_are_switched_off_to_measure_and_the_usual_one_is_not() throws Exception {
    var door = new LimitsAtTheDoor(limits, 2, 100, false);
    assertThat(passes(door, "anna", "a1")).isTrue();
    assertThat(passes(door, "anna", "a1")).isTrue();
    assertThatThrownBy(() -> passes(door, "anna", "a1")).isInstanceOf(TooMany.class);
  }

  private static boolean passes(LimitsAtTheDoor door, String person, String thing)
      throws NoSuchMethodException {
    var request = request("POST", person, "203.0.113.7", "sendEach");
    request.setAttribute(
        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, java.util.Map.of("thing", thing));
    return passes(door, request, "sendEach");
  }

  private void takes(int times, String who) {
    for (int i = 0; i < times; i++) {
      limits.take("write", who, six);
    }
  }

  private static boolean passes(
      LimitsAtTheDoor door,
      String method,
      @org.jspecify.annotations.Nullable String person,
      String address,
      String handler)
      throws NoSuchMethodException {
    return passes(door, request(method, person, address, handler), handler);
  }

  private static MockHttpServletRequest request(
      String method, @org.jspecify.annotations.Nullable String person, String address, String to) {
    var request = new MockHttpServletRequest(method, "/sending");
    request.setRemoteUser(person);
    request.setRemoteAddr(address);
    request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/" + to);
    return request;
  }

  private static boolean passes(
      LimitsAtTheDoor door, MockHttpServletRequest request, String handler)
      throws NoSuchMethodException {
    return door.preHandle(
        request, new MockHttpServletResponse(), new HandlerMethod(new Sending(), handler));
  }

  static final class Sending {
    public void send() {}

    @Limited(times = 1, minutes = 10)
    public void sendRarely() {}

    @Limited(times = 1, minutes = 10, each = "thing")
    public void sendEach() {}
  }
}
