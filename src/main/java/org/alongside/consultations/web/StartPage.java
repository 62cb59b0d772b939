package org.alongside.consultations.web;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.consultations.Size;
import org.alongside.projects.Activity;
import org.alongside.projects.Slug;
import org.alongside.projects.web.ProjectPaths;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/** Asks how much hangs on a consultation before it is begun. */
public record StartPage(Slug project, Activity activity, @Nullable Size chosen, Mistakes mistakes) {

  public String action() {
    return ConsultationPaths.start(project, activity.slug());
  }

  public String back() {
    return ProjectPaths.activity(project, activity.slug());
  }

  public List<Choice> sizes(Words words) {
    return sizes(words, chosen);
  }

  /** The sizes, each with what it asks for. */
  static List<Choice> sizes(Words words, @Nullable Size chosen) {
    return Stream.of(Size.values())
        .map(size -> {
          String key = "consultations.size." + size.name();
          return Choice.of(size.name(), words.get(key), words.get(key + ".asks"), size == chosen);
        })
        .toList();
  }
}
