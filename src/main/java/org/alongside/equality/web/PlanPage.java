package org.alongside.equality.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.consultations.Consultation;
import org.alongside.equality.EqualityQuestion;
import org.alongside.equality.Group;
import org.alongside.equality.Plan;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/** The plan as it stands, or as somebody typed it. */
public record PlanPage(
    Consultation consultation, Plan plan, Map<String, String> fields, Mistakes mistakes) {

  public PlanPage {
    fields = Map.copyOf(fields);
  }

  static Map<String, String> kept(Plan plan) {
    var fields = new HashMap<String, String>();
    fields.put("seen", String.valueOf(plan.number()));
    fields.put("asked", plan.number() == 0 ? "" : plan.asked() ? "yes" : "no");
    fields.put("why-not", plan.whyNot());
    for (var group : Group.all()) {
      var target = plan.targets().get(group.code());
      fields.put(id(group), target == null ? "" : target.toString());
    }
    return fields;
  }

  PlanPage with(Mistakes next) {
    return new PlanPage(consultation, plan, fields, next);
  }

  static String id(Group group) {
    return "of-" + group.question().code() + "-" + group.choice();
  }

  public String id(EqualityQuestion question, Group group) {
    return id(group);
  }

  public String value(String field) {
    return fields.getOrDefault(field, "").replace("\r\n", "\n").strip();
  }

  public String target(Group group) {
    return value(id(group));
  }

  int seen() {
    return value("seen").matches("[0-9]{1,6}") ? Integer.parseInt(value("seen")) : 0;
  }

  public String path() {
    return EqualityPaths.plan(consultation.slug());
  }

  public String back() {
    return PlanPages.back(consultation);
  }

  public List<EqualityQuestion> questions() {
    return List.of(EqualityQuestion.values());
  }

  public List<Group> groups(EqualityQuestion question) {
    return Group.of(question);
  }

  public String name(Group group, Words words) {
    return EqualityWords.choice(group.question(), group.choice(), words);
  }

  public List<Choice> asked(Words words) {
    return List.of(
        Choice.of("yes", words.get("equality.plan.ask"), value("asked").equals("yes")),
        Choice.of("no", words.get("equality.plan.leave-out"), value("asked").equals("no")));
  }
}
