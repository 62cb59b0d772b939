package org.alongside.partnerships.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.partnerships.AgreementVersion;
import org.alongside.partnerships.Agreements;
import org.alongside.partnerships.Partnership;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes a new version of the working agreement, starting from the newest. */
@Controller
class WritePages {

  private static final String VIEW = "partnerships/write";
  private static final int LONGEST = 20_000;

  private final Found found;
  private final Agreements agreements;
  private final AgreementVerbs verbs;
  private final InstantSource clock;

  WritePages(Found found, Agreements agreements, AgreementVerbs verbs, InstantSource clock) {
    this.found = found;
    this.agreements = agreements;
    this.verbs = verbs;
    this.clock = clock;
  }

  @GetMapping(PartnershipPaths.AGREEMENT + "/write")
  @Requires(Action.TAKE_PART_IN_PARTNERSHIP)
  ModelAndView begin(@PathVariable String partnership) {
    var in = found.partnership(partnership);
    var newest = agreements.newest(in.id());
    return Show.page(
        VIEW,
        new WritePage(
            heading(in),
            newest.map(AgreementVersion::number).orElse(0),
            newest.map(AgreementVersion::text).orElse(""),
            null,
            Mistakes.none()));
  }

  @PostMapping(PartnershipPaths.AGREEMENT + "/write")
  @Requires(Action.TAKE_PART_IN_PARTNERSHIP)
  @Transactional
  public ModelAndView write(
      @PathVariable String partnership,
      @RequestParam int after,
      @RequestParam(defaultValue = "") String text,
      Actor actor) {
    var in = found.partnership(partnership);
    if (text.length() > LONGEST) {
      var mistake = new Mistake("text", "partnerships.mistake.long", LONGEST);
      return Show.refused(VIEW, page(in, after, text, null, Mistakes.of(mistake)));
    }
    return switch (verbs.write().write(in.id(), after, text, actor, clock.instant())) {
      case Attempt.Done<AgreementVersion> _ ->
          Show.seeOther(Done.WRITTEN.at(PartnershipPaths.agreement(in.slug())));
      case Attempt.Refused<AgreementVersion> refused ->
          Show.refused(VIEW, page(in, after, text, null, Mistakes.because(refused.reasons())));
      case Attempt.Overtaken<AgreementVersion> _ -> overtaken(in, text);
    };
  }

  /** Both texts are shown; what was typed is kept, and is saved after the newer one next time. */
  private ModelAndView overtaken(Partnership in, String text) {
    var newer = agreements.newest(in.id()).orElseThrow();
    var faster = new Mistake("", "partnerships.write.overtaken.text", newer.number());
    return Show.overtaken(VIEW, page(in, newer.number(), text, newer, Mistakes.of(faster)));
  }

  private WritePage page(
      Partnership in, int after, String text, @Nullable AgreementVersion newer, Mistakes mistakes) {
    return new WritePage(heading(in), after, text, newer, mistakes);
  }

  private RoomPage.Heading heading(Partnership in) {
    return new RoomPage.Heading(in.slug(), found.title(in), null);
  }
}
