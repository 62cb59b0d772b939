package org.alongside.web;

import java.util.List;
import org.alongside.access.Actor;
import org.jspecify.annotations.Nullable;

/** What a new administrator does once the site is set up; told by the capabilities that know. */
public interface AfterSetUp {

  /** Lower comes first. */
  int order();

  List<Step> steps(Actor administrator);

  /**
   * One thing to do, ticked off from what is there.
   *
   * @param key the message that says what, whose hint is at {@code <key>.hint}
   * @param path where it is done; null where the reader can't do it themselves
   */
  record Step(String key, @Nullable String path, boolean done) {

    public Task task(Words words) {
      var status = words.get(done ? "web.task.done" : "web.task.todo");
      return new Task(words.get(key), path, words.get(key + ".hint"), status, done);
    }
  }
}
