package org.alongside.imports;

import java.util.List;
import org.alongside.participation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line, or should be looked at.
 *
 * @param column counted from 0; null where it is about the whole line
 */
public record Problem(int line, @Nullable Integer column, Reason reason) {

  /** Whether the line can be brought in all the same: somebody may have said the same twice. */
  public boolean onlyToSee() {
    return reason instanceof SameAs;
  }

  /** It says the same as an earlier line; both count, unless somebody leaves one out. */
  public record SameAs(int line) implements Reason {
    @Override
    public String key() {
      return ImportReason.SAME_AS.key();
    }

    @Override
    public List<Object> details() {
      return List.of(line);
    }
  }
}
