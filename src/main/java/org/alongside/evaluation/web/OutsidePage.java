package org.alongside.evaluation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.evaluation.OutsideEvent;
import org.alongside.evaluation.OutsideKind;
import org.alongside.projects.Project;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/**
 * The page on which an event outside is recorded.
 *
 * @param partners whom it may speak for, by name
 * @param late after how many working days somebody else has to confirm it
 */
public record OutsidePage(
    Project project, OutsideForm form, Map<UUID, String> partners, int late, Mistakes mistakes) {

  public String path() {
    return PromisePaths.outside(project);
  }

  public String promise() {
    return PromisePaths.promise(project);
  }

  public List<Choice> kinds(Words words) {
    return Arrays.stream(OutsideKind.values())
        .map(kind -> choice("kind", kind.code(), words.get("evaluation.kind." + kind.code())))
        .toList();
  }

  public List<Choice> by(Words words) {
    return Arrays.stream(OutsideEvent.ByWhom.values())
        .map(by -> choice("by", by.name(), words.get("evaluation.by." + by.name())))
        .toList();
  }

  public List<Choice> listed(Words words) {
    var choices = new ArrayList<Choice>();
    choices.add(choice("listed", "", words.get("evaluation.outside.listed.none")));
    project.mandate().ever().stream()
        .map(item -> choice("listed", item.id().toString(), item.decision()))
        .forEach(choices::add);
    return choices;
  }

  public List<Choice> concerns(Words words) {
    var choices = new ArrayList<Choice>();
    choices.add(choice("concerns", "", words.get("evaluation.outside.concerns.none")));
    partners.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(partner -> choice("concerns", partner.getKey().toString(), partner.getValue()))
        .forEach(choices::add);
    return choices;
  }

  private Choice choice(String field, String value, String text) {
    return Choice.of(value, text, form.value(field).equals(value));
  }
}
