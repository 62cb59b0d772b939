package org.alongside.evaluation.web;

import java.util.Collection;
import java.util.List;
import org.alongside.evaluation.Criterion;
import org.alongside.evaluation.OutsideKind;
import org.alongside.evaluation.Recorded;
import org.alongside.facts.Fact;
import org.springframework.stereotype.Component;

/** Gathers what was recorded and does not count yet. */
@Component
class Accounts {

  private final ToldFacts told;

  Accounts(ToldFacts told) {
    this.told = told;
  }

  /** What everyone may read: whatever speaks for somebody is theirs to make known. */
  List<Account> open(PromisePage promise) {
    return of(promise, promise.check().waiting().stream().filter(Accounts::open).toList());
  }

  /** Of these, the ones that one point would count. */
  List<Account> on(PromisePage promise, Criterion criterion) {
    return of(
        promise,
        promise.check().waiting().stream()
            .filter(Accounts::open)
            .filter(fact -> bearing(fact) == criterion)
            .toList());
  }

  List<Account> of(PromisePage promise, Collection<Fact> waiting) {
    return told.of(promise.project(), waiting).stream()
        .map(one -> new Account(one, promise.check().nobodyToAsk(one.fact())))
        .toList();
  }

  static boolean open(Fact account) {
    return Recorded.outside(account).filter(OutsideKind::speaksForSomebody).isEmpty();
  }

  private static Criterion bearing(Fact account) {
    return Recorded.outside(account)
        .map(kind ->
            switch (kind) {
              case AGREEMENT_ACCEPTED, AGREEMENT_READ_AGAIN -> Criterion.AGREEMENT_OWNED_BY_BOTH;
              case MEETING_HELD -> Criterion.BALANCED_MEMBERSHIP;
              case WORK_STARTED -> Criterion.PAGE_IS_LIVE;
              case OPTIONS_FIXED -> Criterion.JOINED_BEFORE_OPTIONS;
              case DECIDED_ALONE, DECIDED_TOGETHER -> Criterion.DECIDED_TOGETHER;
              case CHAIRED_MEETING -> Criterion.SHARED_CHAIRING;
              case INDUCTION_DONE -> Criterion.PREPARED;
              case NEED_MET -> Criterion.NEEDS_MET;
              case HOSTED_SESSION -> Criterion.WENT_TO_PEOPLE;
              case CHANGED_BECAUSE_OF -> Criterion.INPUT_CHANGED_SOMETHING;
              case OTHER -> Criterion.LEARNING_KEPT;
            })
        .orElse(Criterion.DECIDED_TOGETHER);
  }
}
