package org.alongside.decisions.web;

import java.util.List;
import java.util.UUID;
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Method;
import org.alongside.decisions.Proposal;
import org.alongside.facts.Channel;
import org.alongside.participation.Side;
import org.alongside.web.Mistakes;

/**
 * Entering an answer for a partner who gave it by phone, on paper, by voice, in BSL or in person.
 */
public record EnteredPage(
    DecisionId id, Paper paper, List<Partner> partners, EnteredForm form, Mistakes mistakes) {

  static final List<Channel> CHANNELS =
      List.of(Channel.PHONE, Channel.PAPER, Channel.VOICE, Channel.BSL, Channel.MEETING);

  /** What is asked. */
  public record Paper(Proposal proposal, Method method) {

    public List<Answer> answers() {
      return Answer.to(method);
    }
  }

  /** Somebody who is asked. */
  public record Partner(UUID asked, String name, Side side) {}

  EnteredPage with(Mistakes next) {
    return new EnteredPage(id, paper, partners, form, next);
  }

  public List<Channel> channels() {
    return CHANNELS;
  }
}
