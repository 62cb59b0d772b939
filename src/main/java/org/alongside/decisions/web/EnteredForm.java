package org.alongside.decisions.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.decisions.DecisionId;
import org.alongside.facts.Channel;

/** An answer that somebody gave in another way, as it was typed in for them. */
public record EnteredForm(String asked, String channel, ResponseForm response, boolean confirmed) {

  static EnteredForm empty(int round) {
    return new EnteredForm("", "", ResponseForm.of(round, null, null), false);
  }

  static EnteredForm typed(Map<String, String> sent) {
    return new EnteredForm(
        sent.getOrDefault("asked", ""),
        sent.getOrDefault("channel", ""),
        ResponseForm.typed(sent),
        sent.containsKey("confirmed"));
  }

  /** Beside another text, which nobody has read back yet. */
  EnteredForm in(int round) {
    return new EnteredForm(asked, channel, response.in(round), false);
  }

  Optional<UUID> askedId() {
    return DecisionDoor.read(asked).map(DecisionId::value);
  }

  Optional<Channel> way() {
    return EnteredPage.CHANNELS.stream().filter(each -> each.name().equals(channel)).findFirst();
  }
}
