package org.alongside.consultations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Run;
import org.alongside.formats.Item;
import org.alongside.formats.Items;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;
import org.springframework.stereotype.Component;

/**
 * Single questions as items that can have other forms, such as a film in sign language. Those of a
 * draft are there for whoever writes it.
 */
@Component
class QuestionItems implements Items {

  static final String KIND = "question";

  private final Consultations consultations;
  private final ConsultationDoor door;
  private final Access access;

  QuestionItems(Consultations consultations, ConsultationDoor door, Access access) {
    this.consultations = consultations;
    this.door = door;
    this.access = access;
  }

  static Item.Ref ref(Consultation consultation, String question) {
    return new Item.Ref(KIND, consultation.id().value(), question);
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** There is none without its question. */
  @Override
  public Optional<Item> find(UUID id) {
    return Optional.empty();
  }

  @Override
  public Optional<Item> find(Item.Ref ref) {
    return consultations
        .find(new ConsultationId(ref.id()))
        .flatMap(
            found -> found.questions().question(ref.part()).map(question -> item(found, question)));
  }

  @Override
  public boolean known(Item item, Actor actor) {
    return consultations
        .find(new ConsultationId(item.ref().id()))
        .filter(found ->
            door.known(found, actor)
                || access.may(actor, Action.READ_DRAFT_CONSULTATION, item.project()))
        .isPresent();
  }

  static Item item(Consultation consultation, Question question) {
    var text = text(question);
    return new Item(
        ref(consultation, question.code()),
        consultation.place().project().value(),
        consultation.shown()
            ? ConsultationPaths.one(consultation.slug())
            : ConsultationPaths.questions(consultation.slug()),
        question.text(),
        text,
        Item.editionOf(text),
        consultation.run().map(Run::opens).orElse(LocalDate.MAX));
  }

  /** All that somebody reads who answers it, in Markdown. */
  private static String text(Question question) {
    return Stream.of(question.text(), question.help(), chosen(question.kind()))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  private static String chosen(Kind kind) {
    var choices =
        switch (kind) {
          case Kind.OneOf one -> one.choices();
          case Kind.ManyOf many -> many.choices();
          case Kind.Ranking(var ranked) -> ranked;
          case Kind.Matrix matrix ->
              Stream.concat(matrix.rows().stream(), matrix.columns().stream()).toList();
          default -> List.<Choice>of();
        };
    return choices.stream()
        .map(choice -> "- " + AnswerWords.text(choice))
        .collect(Collectors.joining("\n"));
  }
}
