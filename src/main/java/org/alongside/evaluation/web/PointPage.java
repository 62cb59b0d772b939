package org.alongside.evaluation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.evaluation.Finding;
import org.alongside.evaluation.Remark;
import org.alongside.evaluation.Threshold;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** One point of the check: how it stands, the records behind it, and what partners say. */
public record PointPage(
    PromisePage promise,
    Finding finding,
    List<ToldFact> records,
    List<Account> accounts,
    Remarked remarked,
    Mistakes mistakes) {

  /**
   * The remarks and what is being typed.
   *
   * @param names of their authors; whoever has left is missing
   */
  public record Remarked(List<Remark> remarks, Map<UUID, String> names, String typed) {

    public @Nullable String name(Remark remark) {
      return names.get(remark.by().value());
    }
  }

  public boolean mayRemark() {
    return promise.may().contains(Action.REMARK_ON_PROMISE);
  }

  public String remarksPath() {
    return PromisePaths.remarks(promise.project(), finding.criterion());
  }

  /** What this point is compared with. */
  public List<Threshold> thresholds() {
    return switch (finding.criterion()) {
      case PAGE_IS_LIVE -> List.of(Threshold.REVIEW_MONTHS);
      case BALANCED_MEMBERSHIP -> List.of(Threshold.LIVED_PERCENT, Threshold.LIVED_AT_LEAST);
      case DECIDED_TOGETHER -> List.of(Threshold.JOINT_PERCENT, Threshold.LATE_WORKING_DAYS);
      case AGREEMENT_OWNED_BY_BOTH -> List.of(Threshold.AGREEMENT_REVIEW_MONTHS);
      default -> List.of();
    };
  }
}
