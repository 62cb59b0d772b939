package org.alongside.imports.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.imports.Batch;
import org.alongside.imports.ImportReason;
import org.alongside.imports.TakeTable;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.web.Limited;
import org.alongside.web.Mistakes;
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

/** The tables of a consultation, and the way for one more. */
@Controller
class ImportPages {

  private static final String VIEW = "imports/list";

  private final ImportDoor door;
  private final TakeTable take;
  private final WholeOrNotAtAll whole;

  ImportPages(ImportDoor door, TakeTable take, WholeOrNotAtAll whole) {
    this.door = door;
    this.take = take;
    this.whole = whole;
  }

  @GetMapping(ImportPaths.ALL)
  @Requires(Action.KEY_RESPONSES)
  ModelAndView list(@PathVariable String consultation) {
    return Show.page(VIEW, page(door.consultation(consultation), Mistakes.none()));
  }

  private ImportListPage page(Consultation found, Mistakes mistakes) {
    return new ImportListPage(found, door.batches().of(found.id()), mistakes);
  }

  @PostMapping(ImportPaths.ALL)
  @Requires(Action.KEY_RESPONSES)
  @TakesFiles
  @Limited(times = 60, minutes = 60)
  ModelAndView take(
      @PathVariable String consultation,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Actor actor) {
    var found = door.consultation(consultation);
    if (file == null || file.isEmpty()) {
      return refused(found, List.of(ImportReason.NO_FILE));
    }
    return switch (taken(found, file, actor)) {
      case Attempt.Done<Batch>(var batch) -> Show.seeOther(ImportPaths.one(found, batch.id()));
      case Attempt.Refused<Batch>(var reasons) -> refused(found, reasons);
      case Attempt.Overtaken<Batch> _ -> Show.overtaken(VIEW, page(found, Mistakes.none()));
    };
  }

  private Attempt<Batch> taken(Consultation found, MultipartFile file, Actor actor) {
    try {
      Path kept = Files.createTempFile("alongside-table-", null);
      try {
        file.transferTo(kept);
        return whole.attempt(() -> take.take(found, actor.personOrThrow(), kept, door.now()));
      } finally {
        Files.deleteIfExists(kept);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private ModelAndView refused(Consultation found, List<Reason> reasons) {
    return Show.refused(VIEW, page(found, Mistakes.because("file", reasons)));
  }
}
