package org.alongside.publications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.projects.PreviewLink;

/** The links by which drafts can be read without an account. */
public interface PublicationPreviews {

  void add(PublicationId publication, PreviewLink link, byte[] hash);

  List<PreviewLink> of(PublicationId publication);

  /** False if there is no such link, or it was revoked before. */
  boolean revoke(PublicationId publication, UUID link, Instant now);

  /** What a working link opens. */
  Optional<PublicationId> opened(byte[] hash, Instant now);
}
