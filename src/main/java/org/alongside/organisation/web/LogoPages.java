package org.alongside.organisation.web;

import java.util.EnumSet;
import java.util.Set;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.files.FileType.Family;
import org.alongside.files.StoredFile;
import org.alongside.files.web.FileForm;
import org.alongside.files.web.Uploads;
import org.alongside.participation.Attempt;
import org.alongside.web.Limited;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.alongside.web.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The organisation's logo: added, put in place of another, and taken away again. */
@Controller
class LogoPages {

  private static final String VIEW = "organisation/logo";
  private static final Set<Family> PICTURES = EnumSet.of(Family.PICTURE);

  /** It is fetched with every first page, on phones too. */
  static final long LARGEST = 500_000;

  private final LogoHere logo;
  private final Uploads uploads;
  private final LogoChange change;

  LogoPages(LogoHere logo, Uploads uploads, LogoChange change) {
    this.logo = logo;
    this.uploads = uploads;
    this.change = change;
  }

  @GetMapping(OrganisationPaths.LOGO)
  @Requires(Action.CHANGE_SETTINGS)
  ModelAndView show() {
    return Show.page(VIEW, page("", Mistakes.none()));
  }

  @PostMapping(OrganisationPaths.LOGO)
  @TakesFiles
  @Limited(times = 20, minutes = 60)
  @Requires(Action.CHANGE_SETTINGS)
  ModelAndView add(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String words,
      Actor actor) {
    if (file != null && file.getSize() > LARGEST) {
      var wrong = new Mistake("file", "organisation.logo.too-large", LARGEST / 1000);
      return Show.refused(VIEW, page(words, Mistakes.of(wrong)));
    }
    var form = new FileForm(file, null, words, "");
    return switch (uploads.take(form, PICTURES, LogoHere.TO, actor)) {
      case Attempt.Done<StoredFile>(var stored) -> {
        change.to(stored, actor);
        yield Show.seeOther(OrganisationPaths.LOGO);
      }
      case Attempt.Refused<StoredFile>(var reasons) ->
          Show.refused(VIEW, page(words, FileForm.mistakes(reasons)));
      case Attempt.Overtaken<StoredFile>() -> Show.overtaken(VIEW, page(words, Mistakes.none()));
    };
  }

  @PostMapping(OrganisationPaths.LOGO + "/removal")
  @Requires(Action.CHANGE_SETTINGS)
  ModelAndView remove(Actor actor) {
    change.to(null, actor);
    return Show.seeOther(OrganisationPaths.LOGO);
  }

  private LogoPage page(String words, Mistakes mistakes) {
    return new LogoPage(
        logo.newest().map(LogoHere::logo).orElse(null), words, LARGEST / 1000, mistakes);
  }
}
