package org.alongside.imports.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Consultations;
import org.alongside.imports.Batch;
import org.alongside.imports.BatchId;
import org.alongside.imports.Batches;
import org.alongside.projects.Slug;
import org.alongside.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds what an address names, for those whom the access table let in. */
@Component
class ImportDoor {

  private final Consultations consultations;
  private final Batches batches;
  private final InstantSource clock;

  ImportDoor(Consultations consultations, Batches batches, InstantSource clock) {
    this.consultations = consultations;
    this.batches = batches;
    this.clock = clock;
  }

  Consultation consultation(String slug) {
    return Optional.of(slug)
        .filter(Slug::isSlug)
        .flatMap(consultations::named)
        .orElseThrow(NotFound::new);
  }

  Batch batch(Consultation consultation, String id) {
    return read(id)
        .flatMap(batches::find)
        .filter(batch -> batch.consultation().equals(consultation.id()))
        .orElseThrow(NotFound::new);
  }

  private static Optional<BatchId> read(String id) {
    try {
      return Optional.of(new BatchId(UUID.fromString(id)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  Batches batches() {
    return batches;
  }

  Instant now() {
    return clock.instant();
  }
}
