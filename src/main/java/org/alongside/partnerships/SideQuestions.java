package org.alongside.partnerships;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions that each side settles, with the answers given. */
public interface SideQuestions {

  void ask(SideQuestion question);

  Optional<SideQuestion> find(SideQuestionId id);

  List<SideQuestion> open(PartnershipId partnership);

  /** Yes or no by place, for each of these questions; one that nobody answered is missing. */
  Map<SideQuestionId, Map<PlaceId, Boolean>> answers(List<SideQuestion> questions);

  /** Keeps the place's answer in place of an earlier one. */
  void answer(SideQuestionId id, PlaceId place, boolean yes, Instant now);

  void close(SideQuestionId id, SideQuestion.State state, Instant now);
}
