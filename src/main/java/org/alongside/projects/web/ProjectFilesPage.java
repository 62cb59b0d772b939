package org.alongside.projects.web;

import java.util.List;
import org.alongside.files.FileLimits;
import org.alongside.files.web.FileCard;
import org.alongside.files.web.FileForm;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;

/** The files of a project and the form for another, for those who work on it. */
public record ProjectFilesPage(
    Project project, List<FileCard> files, FileForm typed, FileLimits limits, Mistakes mistakes) {

  public String path() {
    return ProjectPaths.project(project.slug()) + "/files";
  }

  public String back() {
    return ProjectPaths.edit(project.slug());
  }
}
