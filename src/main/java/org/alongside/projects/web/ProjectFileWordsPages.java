package org.alongside.projects.web;

import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.files.DescribeFile;
import org.alongside.files.Described;
import org.alongside.files.FileId;
import org.alongside.files.StoredFile;
import org.alongside.files.web.FileForm;
import org.alongside.participation.Attempt;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Says in other words what a file of a project is or shows, and what is said in it. */
@Controller
class ProjectFileWordsPages {

  private static final String VIEW = "projects/fileWords";
  private static final String PATH = ProjectPaths.PROJECT + "/files/{file}/words";

  private final ProjectDoor door;
  private final FilesInProject files;
  private final DescribeFile describe;
  private final WholeOrNotAtAll whole;

  ProjectFileWordsPages(
      ProjectDoor door, FilesInProject files, DescribeFile describe, WholeOrNotAtAll whole) {
    this.door = door;
    this.files = files;
    this.describe = describe;
    this.whole = whole;
  }

  @GetMapping(PATH)
  @Requires(Action.EDIT_PROJECT)
  ModelAndView show(@PathVariable String project, @PathVariable UUID file) {
    Project found = door.project(project);
    return Show.page(VIEW, ProjectFileWordsPage.of(found, stored(found, file)));
  }

  @PostMapping(PATH)
  @Requires(Action.EDIT_PROJECT)
  ModelAndView save(
      @PathVariable String project,
      @PathVariable UUID file,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String transcript,
      Actor actor) {
    Project found = door.project(project);
    var stored = stored(found, file);
    var form = new FileForm(null, null, words, transcript);
    var page = new ProjectFileWordsPage(found, stored, form, Mistakes.none());
    return switch (form.again(stored)) {
      case Attempt.Refused<Described>(var reasons) ->
          Show.refused(VIEW, page.wrong(FileForm.mistakes(reasons)));
      case Attempt.Overtaken<Described> _ -> Show.overtaken(VIEW, page);
      case Attempt.Done<Described>(var described) ->
          switch (whole.attempt(() -> describe.describe(stored, described, actor, files.now()))) {
            case Attempt.Done<FileId> _ -> Show.seeOther(page.back());
            case Attempt.Refused<FileId>(var reasons) ->
                Show.refused(VIEW, page.wrong(Mistakes.because(reasons)));
            case Attempt.Overtaken<FileId> _ -> Show.overtaken(VIEW, page);
          };
    };
  }

  private StoredFile stored(Project project, UUID file) {
    return files.in(project, new FileId(file)).orElseThrow(NotFound::new);
  }
}
