package org.alongside.partnerships.web;

import java.util.List;
import java.util.Set;
import org.alongside.access.web.Happened;
import org.alongside.participation.Side;
import org.alongside.partnerships.Business;
import org.alongside.partnerships.EarlySign;
import org.alongside.partnerships.Errands;
import org.alongside.projects.Awaited.Thing;
import org.jspecify.annotations.Nullable;

/** The partners' room: the same for everyone of both sides, but for what waits for the reader. */
public record RoomPage(
    Heading heading, Reader reader, List<Member> members, AgreementState agreement, Now now) {

  /** Whose room it is, and what has just been done. */
  public record Heading(String slug, String title, @Nullable Done done) {}

  /**
   * The reader's own place.
   *
   * @param member null for somebody who leads the project and holds no place
   * @param takesPart whether they act in it themselves
   * @param awaited what the project awaits of them
   * @param errands what else waits for them beside decisions
   */
  public record Reader(
      @Nullable Member member,
      boolean takesPart,
      boolean mayInvite,
      Set<Thing> awaited,
      List<Errands.Errand> errands) {

    /** Whether they hold a place in which they may act. */
    public boolean acts() {
      return member != null && takesPart;
    }
  }

  /** What is going on. */
  public record Now(
      List<EarlySign> signs,
      List<AskedQuestion> questions,
      List<Business.Item> business,
      List<Happened> happened) {

    public List<Business.Item> undecided() {
      return business.stream().filter(it -> it.state() != Business.State.DECIDED).toList();
    }

    public List<Business.Item> decided() {
      return business.stream().filter(it -> it.state() == Business.State.DECIDED).toList();
    }
  }

  public List<Member> of(Side side) {
    return members.stream().filter(member -> member.place().side() == side).toList();
  }

  public List<AskedQuestion> waitingQuestions() {
    return now.questions().stream().filter(AskedQuestion::waitsForReader).toList();
  }

  public List<Business.Item> waitingBusiness() {
    return now.business().stream()
        .filter(item -> reader.takesPart() || item.waits() == Business.Waits.ANSWER)
        .filter(Business.Item::waitsForReader)
        .toList();
  }

  public boolean waitsForAcceptance() {
    return reader.takesPart()
        && reader.member() != null
        && !reader.member().place().waiting()
        && agreement.newest() != null
        && !agreement.mine();
  }

  public boolean nothingWaits() {
    return !waitsForAcceptance()
        && reader.awaited().isEmpty()
        && waitingQuestions().isEmpty()
        && waitingBusiness().isEmpty()
        && reader.errands().isEmpty();
  }
}
