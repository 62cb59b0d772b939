package org.alongside.evaluation.web;

import org.alongside.evaluation.Criterion;
import org.alongside.evaluation.Remarks;
import org.alongside.web.Mistakes;
import org.springframework.stereotype.Component;

/** Gathers what the page of one point shows. */
@Component
class Points {

  private final ToldFacts told;
  private final Remarks remarks;
  private final Accounts accounts;

  Points(ToldFacts told, Remarks remarks, Accounts accounts) {
    this.told = told;
    this.remarks = remarks;
    this.accounts = accounts;
  }

  CheckPage whole(PromisePage promise) {
    return new CheckPage(promise, accounts.open(promise));
  }

  PointPage of(PromisePage promise, Criterion criterion, String typed, Mistakes mistakes) {
    var project = promise.project().id().value();
    var finding = promise.check().finding(criterion);
    var said = remarks.on(project, criterion);
    var names = told.names(said.stream().map(remark -> remark.by().value()).toList());
    return new PointPage(
        promise,
        finding,
        told.of(promise.project(), finding.records()).reversed(),
        accounts.on(promise, criterion),
        new PointPage.Remarked(said, names, typed),
        mistakes);
  }
}
