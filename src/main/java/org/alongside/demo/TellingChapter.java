package org.alongside.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.access.Actor;
import org.alongside.projects.Activity;
import org.alongside.projects.Project;
import org.alongside.publications.Publication;
import org.alongside.publications.PublishPublication;
import org.alongside.publications.StartPublication;
import org.alongside.publications.Text;

/** Something is written down for everyone to read. */
public final class TellingChapter {

  private final StartPublication start;
  private final PublishPublication publish;
  private final Texts texts = new Texts();

  public TellingChapter(StartPublication start, PublishPublication publish) {
    this.start = start;
    this.publish = publish;
  }

  Publication tell(
      String name, Project project, Activity activity, Actor lead, LocalDate review, Instant then) {
    String key = name + ".";
    var text =
        new Text(
            texts.get(key + "title"),
            texts.get(key + "summary"),
            texts.get(key + "why"),
            texts.get(key + "body"),
            texts.get(key + "about"));
    var draft = Told.done(start.start(lead, project, activity, text, then));
    var order = new PublishPublication.Order(null, review, draft.draft().version());
    return Told.done(publish.publish(lead, draft.id(), order, then));
  }
}
