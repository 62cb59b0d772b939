package org.alongside.projects.web;

import org.alongside.files.StoredFile;
import org.alongside.files.web.FileForm;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;

/** The words of a file, as they are or as somebody typed them. */
public record ProjectFileWordsPage(
    Project project, StoredFile file, FileForm typed, Mistakes mistakes) {

  static ProjectFileWordsPage of(Project project, StoredFile file) {
    return new ProjectFileWordsPage(project, file, FileForm.of(file), Mistakes.none());
  }

  ProjectFileWordsPage wrong(Mistakes wrong) {
    return new ProjectFileWordsPage(project, file, typed, wrong);
  }

  /** Whether something is said in it. */
  public boolean said() {
    return FileForm.isSaid(file.type());
  }

  public String back() {
    return ProjectPaths.project(project.slug()) + "/files";
  }

  public String path() {
    return back() + "/" + file.id() + "/words";
  }
}
