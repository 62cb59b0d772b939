package org.alongside.projects.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.files.FileId;
import org.alongside.files.FileType.Family;
import org.alongside.files.RemoveFile;
import org.alongside.files.StoredFile;
import org.alongside.files.web.FileForm;
import org.alongside.files.web.Uploads;
import org.alongside.participation.Attempt;
import org.alongside.projects.Project;
import org.alongside.web.Limited;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.alongside.web.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Adds papers, pictures, sound and films to a project, and takes them away again. */
@Controller
class ProjectFilesPages {

  private static final String VIEW = "projects/files";
  private static final String PATH = ProjectPaths.PROJECT + "/files";

  private static final Set<Family> WANTED = EnumSet.complementOf(EnumSet.of(Family.CAPTIONS));

  private final ProjectDoor door;
  private final FilesInProject files;
  private final Uploads uploads;
  private final RemoveFile remove;
  private final WholeOrNotAtAll whole;

  ProjectFilesPages(
      ProjectDoor door,
      FilesInProject files,
      Uploads uploads,
      RemoveFile remove,
      WholeOrNotAtAll whole) {
    this.door = door;
    this.files = files;
    this.uploads = uploads;
    this.remove = remove;
    this.whole = whole;
  }

  @GetMapping(PATH)
  @Requires(Action.EDIT_PROJECT)
  ModelAndView show(@PathVariable String project) {
    return Show.page(VIEW, files.page(door.project(project), FileForm.empty(), Mistakes.none()));
  }

  @PostMapping(PATH)
  @TakesFiles
  @Limited(times = 60, minutes = 60)
  @Requires(Action.EDIT_PROJECT)
  ModelAndView add(
      @PathVariable String project,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(required = false) @Nullable MultipartFile captions,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String transcript,
      Actor actor) {
    Project found = door.project(project);
    var form = new FileForm(file, captions, words, transcript);
    return switch (uploads.take(form, WANTED, FilesOfProjects.to(found), actor)) {
      case Attempt.Done<StoredFile>(var stored) -> back(found);
      case Attempt.Refused<StoredFile>(var reasons) ->
          Show.refused(VIEW, files.page(found, form, FileForm.mistakes(reasons)));
      case Attempt.Overtaken<StoredFile>() ->
          Show.overtaken(VIEW, files.page(found, form, Mistakes.none()));
    };
  }

  @PostMapping(PATH + "/{file}/removal")
  @Requires(Action.EDIT_PROJECT)
  ModelAndView remove(@PathVariable String project, @PathVariable UUID file, Actor actor) {
    Project found = door.project(project);
    var stored = files.in(found, new FileId(file)).orElseThrow(NotFound::new);
    return switch (whole.attempt(() -> remove.remove(stored, actor, files.now()))) {
      case Attempt.Done<FileId> done -> back(found);
      case Attempt.Refused<FileId>(var reasons) ->
          Show.refused(VIEW, files.page(found, FileForm.empty(), Mistakes.because(reasons)));
      case Attempt.Overtaken<FileId>() ->
          Show.overtaken(VIEW, files.page(found, FileForm.empty(), Mistakes.none()));
    };
  }

  private static ModelAndView back(Project project) {
    return Show.seeOther(ProjectPaths.project(project.slug()) + "/files");
  }
}
