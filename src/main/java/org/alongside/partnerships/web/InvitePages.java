package org.alongside.partnerships.web;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.partnerships.InvitationId;
import org.alongside.partnerships.Invite;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.WithdrawInvitation;
import org.alongside.web.Limited;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Invites people to places, and takes invitations back. */
@Controller
class InvitePages {

  private static final String VIEW = "partnerships/invite";

  private final Found found;
  private final Inviting inviting;
  private final Invite invite;
  private final WithdrawInvitation withdraw;
  private final InstantSource clock;

  InvitePages(
      Found found,
      Inviting inviting,
      Invite invite,
      WithdrawInvitation withdraw,
      InstantSource clock) {
    this.found = found;
    this.inviting = inviting;
    this.invite = invite;
    this.withdraw = withdraw;
    this.clock = clock;
  }

  @GetMapping(PartnershipPaths.INVITATIONS)
  @Requires(Action.INVITE_TO_PARTNERSHIP)
  ModelAndView ask(@PathVariable String partnership, @RequestParam @Nullable String done) {
    var in = found.partnership(partnership);
    return Show.page(VIEW, page(in, Done.read(done), Typed.nothing(), List.of(), Mistakes.none()));
  }

  @PostMapping(PartnershipPaths.INVITATIONS)
  @Requires(Action.INVITE_TO_PARTNERSHIP)
  @Limited(times = 60, minutes = 60)
  @Transactional
  public ModelAndView invite(
      @PathVariable String partnership,
      @RequestParam MultiValueMap<String, String> values,
      Actor actor) {
    var in = found.partnership(partnership);
    var typed = new Typed(values);
    var read = inviting.read(typed);
    if (read.offer().isEmpty() || read.recipient().isEmpty() || read.mistakes().any()) {
      return Show.refused(VIEW, page(in, null, typed, read.matches(), read.mistakes()));
    }
    var attempt =
        invite.invite(in.id(), read.offer().get(), read.recipient().get(), actor, clock.instant());
    return switch (attempt) {
      case Attempt.Done<Invite.Sent> done -> sent(in, done.value());
      case Attempt.Refused<Invite.Sent> refused ->
          Show.refused(VIEW, page(in, null, typed, List.of(), Mistakes.because(refused.reasons())));
      case Attempt.Overtaken<Invite.Sent> _ ->
          Show.overtaken(VIEW, page(in, null, typed, List.of(), Mistakes.none()));
    };
  }

  private ModelAndView sent(Partnership in, Invite.Sent sent) {
    return inviting
        .deliver(in, sent)
        .map(printed -> Show.page("partnerships/printed", printed))
        .orElseGet(() -> Show.seeOther(Done.INVITED.at(PartnershipPaths.invitations(in.slug()))));
  }

  @PostMapping(PartnershipPaths.INVITATIONS + "/{invitation}/withdraw")
  @Requires(Action.INVITE_TO_PARTNERSHIP)
  @Transactional
  public ModelAndView withdraw(
      @PathVariable String partnership, @PathVariable UUID invitation, Actor actor) {
    var in = found.partnership(partnership);
    return switch (withdraw.withdraw(
        in.id(), new InvitationId(invitation), actor, clock.instant())) {
      case Attempt.Done<InvitationId> _ ->
          Show.seeOther(Done.WITHDRAWN.at(PartnershipPaths.invitations(in.slug())));
      case Attempt.Refused<InvitationId> refused ->
          Show.refused(
              VIEW,
              page(in, null, Typed.nothing(), List.of(), Mistakes.because(refused.reasons())));
      case Attempt.Overtaken<InvitationId> _ ->
          Show.overtaken(VIEW, page(in, null, Typed.nothing(), List.of(), Mistakes.none()));
    };
  }

  private InvitePage page(
      Partnership in,
      @Nullable Done done,
      Typed typed,
      List<org.alongside.people.Person> matches,
      Mistakes mistakes) {
    var heading = new RoomPage.Heading(in.slug(), found.title(in), done);
    return new InvitePage(heading, typed, matches, inviting.open(in, clock.instant()), mistakes);
  }
}
