package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.List;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.web.Task;
import org.alongside.web.Words;

/** The chapters that are on somebody's way, each with how much of it they have answered. */
record ChapterTasks(Answering.Own own) {

  List<Task> all(Words words) {
    var tasks = new ArrayList<Task>();
    for (var chapter : own.consultation().questions().chapters()) {
      var pages = own.route().in(chapter);
      if (!pages.isEmpty()) {
        tasks.add(task(chapter, pages, words));
      }
    }
    return tasks;
  }

  private Task task(Chapter chapter, List<Page> pages, Words words) {
    var questions = pages.stream().flatMap(page -> page.questions().stream()).toList();
    long answered = questions.stream().filter(this::answered).count();
    boolean done = answered == questions.size();
    return new Task(
        title(chapter, pages),
        ConsultationPaths.page(own.consultation().slug(), next(pages).code()),
        null,
        done
            ? words.get("consultations.chapter.done")
            : words.get("consultations.chapter.answered", answered, questions.size()),
        done);
  }

  /** Where it goes on: at the first question that is open, or from the beginning. */
  private Page next(List<Page> pages) {
    return pages.stream()
        .filter(page -> !page.questions().stream().allMatch(this::answered))
        .findFirst()
        .orElse(pages.getFirst());
  }

  private boolean answered(Question question) {
    return own.answers().to(question.code()).isPresent();
  }

  /** A chapter without a name is called by what it asks first. */
  private static String title(Chapter chapter, List<Page> pages) {
    return chapter.title().isBlank()
        ? QuestionsPage.text(pages.getFirst().parts().getFirst())
        : chapter.title();
  }

  /** Whether these two follow each other without a look at the list between them. */
  static boolean sameChapter(Answering.Own own, String page, String other) {
    return !own.consultation().questions().anyOrder()
        || own.consultation().questions().chapters().stream()
            .map(chapter -> chapter.pages().stream().map(Page::code).toList())
            .anyMatch(codes -> codes.contains(page) && codes.contains(other));
  }
}
