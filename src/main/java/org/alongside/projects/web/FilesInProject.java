package org.alongside.projects.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.alongside.files.FileId;
import org.alongside.files.FileLimits;
import org.alongside.files.MayReadFile;
import org.alongside.files.StoredFile;
import org.alongside.files.StoredFiles;
import org.alongside.files.web.FileCard;
import org.alongside.files.web.FileForm;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;
import org.springframework.stereotype.Component;

/** Finds the files of a project. */
@Component
class FilesInProject {

  private final StoredFiles files;
  private final MayReadFile mayRead;
  private final FileLimits limits;
  private final InstantSource clock;

  FilesInProject(StoredFiles files, MayReadFile mayRead, FileLimits limits, InstantSource clock) {
    this.files = files;
    this.mayRead = mayRead;
    this.limits = limits;
    this.clock = clock;
  }

  List<FileCard> cards(Project project) {
    return FileCard.of(files.of(FilesOfProjects.KIND, project.id().value()), mayRead);
  }

  /** Only one of this project's own. */
  Optional<StoredFile> in(Project project, FileId id) {
    return files.find(id).filter(file -> file.to().equals(FilesOfProjects.to(project)));
  }

  ProjectFilesPage page(Project project, FileForm typed, Mistakes mistakes) {
    return new ProjectFilesPage(project, cards(project), typed, limits, mistakes);
  }

  Instant now() {
    return clock.instant();
  }
}
