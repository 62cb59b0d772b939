package org.alongside.partnerships.web;

import java.util.List;
import org.alongside.participation.Side;
import org.alongside.partnerships.SideQuestion.Kind;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * The co-chairs of both sides, and what each side is choosing at the moment.
 *
 * @param takesPart whether the reader acts here themselves
 */
public record ChairsPage(
    RoomPage.Heading heading,
    List<Member> members,
    boolean takesPart,
    List<AskedQuestion> questions,
    Mistakes mistakes) {

  public @Nullable Member chair(Side side) {
    return members.stream()
        .filter(member -> member.place().side() == side && member.place().coChair())
        .findFirst()
        .orElse(null);
  }

  public boolean mayStandDown(Member chair) {
    return takesPart && chair.you();
  }

  public boolean mayPutForward(Side side) {
    var you = you();
    return takesPart && you != null && you.place().side() == side && !candidates().isEmpty();
  }

  private @Nullable Member you() {
    return members.stream().filter(Member::you).findFirst().orElse(null);
  }

  public List<AskedQuestion> about(Side side) {
    return questions.stream().filter(asked -> asked.question().side() == side).toList();
  }

  /** Those whom the reader can put forward: of their own side, with a say, and not asked about. */
  public List<Member> candidates() {
    var you = you();
    if (you == null || !decides(you)) {
      return List.of();
    }
    return members.stream()
        .filter(member -> member.place().side() == you.place().side())
        .filter(member -> decides(member) && !member.place().coChair() && !asked(member))
        .toList();
  }

  private static boolean decides(Member member) {
    var place = member.place();
    return place.voting() && !place.paused() && !place.waiting();
  }

  private boolean asked(Member member) {
    return questions.stream()
        .map(AskedQuestion::question)
        .filter(question -> question.about().kind() == Kind.CO_CHAIR)
        .anyMatch(question -> question.about().place().equals(member.place().id()));
  }
}
