package org.alongside.projects;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All preview links. */
public interface Previews {

  void add(ProjectId project, PreviewLink link, byte[] hash);

  List<PreviewLink> of(ProjectId project);

  /** False if there is no such link, or it was revoked before. */
  boolean revoke(ProjectId project, UUID link, Instant now);

  /** The project that a working link opens: none that is taken back or for named people. */
  Optional<ProjectId> opened(byte[] hash, Instant now);
}
