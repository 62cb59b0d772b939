package org.alongside.publications;

import java.util.List;
import org.alongside.participation.Reason;

/** Reads what was written in Markdown as those do who can't see it. */
@FunctionalInterface
public interface Markup {

  /** All at once: headings out of order, pictures without words, links without a text. */
  List<? extends Reason> faults(String body);
}
