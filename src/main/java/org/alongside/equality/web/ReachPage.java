package org.alongside.equality.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.equality.EqualityQuestion;
import org.alongside.equality.Group;
import org.alongside.equality.Plan;
import org.alongside.equality.Reach;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whom a consultation wants to reach and whom it reached.
 *
 * @param reach null while fewer have said something than can be shown
 */
public record ReachPage(
    Consultation consultation, Plan plan, @Nullable Reach reach, boolean mayChange) {

  public String planPath() {
    return EqualityPaths.plan(consultation.slug());
  }

  public List<EqualityQuestion> questions() {
    return List.of(EqualityQuestion.values());
  }

  /** One group: how many there are, how many of a hundred that is, and how many were planned. */
  public record Row(String name, String number, String share, String target) {}

  public List<Row> rows(EqualityQuestion question, Words words) {
    return Group.of(question).stream().map(group -> row(group, words)).toList();
  }

  private Row row(Group group, Words words) {
    var target = plan.targets().get(group.code());
    var number = reach == null ? null : reach.groups().get(group.code());
    return new Row(
        EqualityWords.choice(group.question(), group.choice(), words),
        number == null ? words.get("equality.few") : words.number(number),
        number == null || reach == null ? "" : share(number, reach.people(), words),
        target == null ? "" : words.get("equality.of-hundred", target));
  }

  /** Of rounded numbers, and itself no finer than they are. */
  private static String share(long number, long people, Words words) {
    return words.get("equality.about", Math.round(number * 20.0 / people) * 5);
  }
}
