package org.alongside.consultations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Run;
import org.alongside.consultations.Terms;
import org.alongside.formats.Item;
import org.alongside.formats.Items;
import org.alongside.projects.MayKnow;
import org.alongside.projects.ProjectId;
import org.alongside.web.Words;
import org.springframework.stereotype.Component;

/** Consultations as items that can have other forms, with the words of their questions. */
@Component
class ConsultationItems implements Items {

  static final String KIND = "consultation";

  private final Consultations consultations;
  private final MayKnow known;

  ConsultationItems(Consultations consultations, MayKnow known) {
    this.consultations = consultations;
    this.known = known;
  }

  static Item.Ref ref(Consultation consultation) {
    return new Item.Ref(KIND, consultation.id().value());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Item> find(UUID id) {
    return consultations.find(new ConsultationId(id)).flatMap(ConsultationItems::item);
  }

  @Override
  public boolean known(Item item, Actor actor) {
    return known.of(new ProjectId(item.project()), actor);
  }

  /** Nothing while it is a draft. */
  static Optional<Item> item(Consultation consultation) {
    return consultation.run().map(run -> item(consultation, run));
  }

  private static Item item(Consultation consultation, Run run) {
    var text = whole(consultation);
    LocalDate since = run.opens();
    return new Item(
        ref(consultation),
        consultation.place().project().value(),
        ConsultationPaths.one(consultation.slug()),
        consultation.title(),
        text,
        Item.editionOf(consultation.title() + text),
        since);
  }

  private static String whole(Consultation consultation) {
    var words = Words.english();
    return Stream.concat(said(consultation.terms(), words), asked(consultation, words))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static Stream<String> said(Terms terms, Words words) {
    return Stream.of(
        terms.matter().summary(),
        part(words, "consultations.why", terms.matter().why()),
        part(words, "consultations.can-change", terms.influence().canChange()),
        part(words, "consultations.fixed", terms.influence().isFixed()),
        part(words, "consultations.fixed-because", terms.influence().fixedBecause()),
        part(words, "consultations.options", listed(terms.options().open())));
  }

  private static Stream<String> asked(Consultation consultation, Words words) {
    var questions = consultation.questions().questions().stream().map(each -> each.text()).toList();
    return Stream.of(part(words, "consultations.questions.title", listed(questions)));
  }

  private static String listed(List<String> lines) {
    return lines.stream().map(line -> "- " + line.strip()).collect(Collectors.joining("\n"));
  }

  private static String part(Words words, String heading, String text) {
    return text.isBlank() ? "" : "## " + words.get(heading) + "\n\n" + text;
  }
}
