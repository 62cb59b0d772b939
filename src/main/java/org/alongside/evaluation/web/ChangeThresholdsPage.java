package org.alongside.evaluation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.evaluation.Threshold;
import org.alongside.evaluation.ThresholdVersion;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an administrator changes the thresholds, and sees who did before.
 *
 * @param names of those who changed them; whoever has left is missing
 */
public record ChangeThresholdsPage(
    ThresholdsPage now, ThresholdForm form, Map<UUID, String> names, Mistakes mistakes) {

  public List<Threshold> thresholds() {
    return List.of(Threshold.values());
  }

  public String hint(Threshold threshold, Words words) {
    return words.get(
        "evaluation.thresholds.hint", threshold.recommended(), threshold.least(), threshold.most());
  }

  public @Nullable String by(ThresholdVersion version) {
    var change = version.change();
    return change == null ? null : names.get(change.by().value());
  }

  public String path() {
    return ThresholdPaths.CHANGE;
  }

  public String back() {
    return ThresholdPaths.THRESHOLDS;
  }
}
