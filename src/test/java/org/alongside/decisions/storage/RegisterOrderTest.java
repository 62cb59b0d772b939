package org.alongside.decisions.storage;

import static org.alongside.decisions.storage.StoredDecision.majority;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionLine;
import org.alongside.decisions.DecisionRegister;
import org.alongside.decisions.DecisionRegister.Mark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The register page by page: each decision once, also those drafted in the same moment. */
class RegisterOrderTest {

  private final StoredDecision stored = new StoredDecision(2, 2);

  @AfterEach
  void drop() {
    stored.close();
  }

  @Test
  void decisionsOfTheSameMomentAreEachOnOnePage() {
    var all = Stream.generate(() -> stored.announced(majority())).limit(5).toList();
    var seen = new ArrayList<DecisionId>();
    var page = next(null);
    while (!page.isEmpty()) {
      page.forEach(line -> seen.add(line.id()));
      page = next(Mark.of(page.getLast()));
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
  }

  /** Nothing is listed of a project of which nothing says that everyone may know of it. */
  @Test
  void aDecisionIsListedOnlyWhereItsProjectIsKnownToAll() {
    stored.announced(majority());
    assertThat(next(null)).hasSize(1);
    stored.sql.sql("UPDATE projects.project SET visibility = 'NAMED_PEOPLE'").update();
    assertThat(next(null)).isEmpty();
    stored.sql.sql("UPDATE projects.project SET visibility = 'EVERYONE'").update();
    assertThat(next(null)).hasSize(1);
    stored.sql.sql("UPDATE decisions.decision SET project = gen_random_uuid()").update();
    assertThat(next(null)).isEmpty();
  }

  private List<DecisionLine> next(@Nullable Mark after) {
    return stored.verb(DecisionRegister.class).register(after, 2);
  }
}
