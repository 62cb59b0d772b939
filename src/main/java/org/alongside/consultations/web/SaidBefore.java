package org.alongside.consultations.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.participation.Here;
import org.alongside.projects.web.ProjectPaths;
import org.alongside.search.Found;
import org.alongside.search.SearchIndex;
import org.alongside.search.Wanted;
import org.springframework.stereotype.Component;

/** Looks for what people were told and asked before, by words and by place. */
@Component
class SaidBefore {

  private static final int MOST = 10;

  /** Words that say little are short; "or" finds what has any of them, the best first. */
  private static final int SHORTEST = 4;

  private final SearchIndex index;
  private final Drafting drafting;

  SaidBefore(SearchIndex index, Drafting drafting) {
    this.index = index;
    this.drafting = drafting;
  }

  EarlierPage.Before of(Consultation consultation, String typed, Actor actor) {
    var draft = drafting.draft(consultation.slug().value(), actor);
    var project = draft.project();
    var own =
        Set.of(
            ProjectPaths.project(project.slug()),
            ProjectPaths.activity(project.slug(), draft.activity().slug()),
            ConsultationPaths.one(consultation.slug()));
    String words = typed.isEmpty() ? anyOf(consultation.title()) : typed;
    var alike = find(new Wanted(words, "", "", null, null), actor, own);
    var seen = new HashSet<>(own);
    alike.forEach(one -> seen.add(one.path()));
    String area = project.outline().reach().area();
    var near =
        area.isBlank()
            ? List.<Found.Result>of()
            : find(new Wanted("", area, "", null, null), actor, seen);
    return new EarlierPage.Before(words, alike, area, near);
  }

  private List<Found.Result> find(Wanted wanted, Actor actor, Set<String> known) {
    var today = Here.day(drafting.now());
    return index.find(wanted, actor, today, null, MOST + known.size()).results().stream()
        .filter(one -> !known.contains(one.path()))
        .limit(MOST)
        .toList();
  }

  static String anyOf(String title) {
    return Arrays.stream(title.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}-]+"))
        .filter(word -> word.length() >= SHORTEST)
        .distinct()
        .collect(Collectors.joining(" or "));
  }
}
