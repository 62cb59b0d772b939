package org.alongside.consultations.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Kind.OneOf.Look;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Scale;

/** What can be put on a page, as those who write it choose from. */
public enum PartKind {
  SHORT_TEXT,
  LONG_TEXT,
  ONE_OF,
  MANY_OF,
  YES_NO_NOT_SURE,
  AGREEMENT,
  STARS,
  FACES,
  NUMBER_SCALE,
  RANKING,
  MATRIX,
  NUMBER,
  DAY,
  POSTCODE_AREA,
  PLACE,
  PICTURES,
  CONTACT,
  FILE,
  STATEMENT,
  FACT_BOX;

  /** Numbers that are asked for, where nobody says others. */
  private static final int LEAST = 0;

  private static final int MOST = 1_000_000;

  static Optional<PartKind> named(String name) {
    return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
  }

  /** The end of the message that names it. */
  public String key() {
    return "consultations.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean question() {
    return this != STATEMENT && this != FACT_BOX;
  }

  public boolean choices() {
    return other() || this == RANKING;
  }

  public boolean other() {
    return this == ONE_OF || this == MANY_OF || this == PLACE || this == PICTURES;
  }

  static PartKind of(Part part) {
    return switch (part) {
      case Part.Statement _ -> STATEMENT;
      case Part.FactBox _ -> FACT_BOX;
      case Question question -> of(question.kind());
    };
  }

  private static PartKind of(Kind kind) {
    return switch (kind) {
      case Kind.ShortText _ -> SHORT_TEXT;
      case Kind.LongText _ -> LONG_TEXT;
      case Kind.File _ -> FILE;
      case Kind.OneOf one ->
          switch (one.look()) {
            case RADIOS -> ONE_OF;
            case AREAS -> PLACE;
            case PICTURES -> PICTURES;
          };
      case Kind.ManyOf _ -> MANY_OF;
      case Kind.InWords(var scale) -> valueOf(scale.name());
      case Kind.NumberScale _ -> NUMBER_SCALE;
      case Kind.Ranking _ -> RANKING;
      case Kind.Matrix _ -> MATRIX;
      case Kind.Amount _ -> NUMBER;
      case Kind.Day _ -> DAY;
      case Kind.PostcodeArea _ -> POSTCODE_AREA;
      case Kind.Contact _ -> CONTACT;
    };
  }

  /** The kind of question with nothing filled in. */
  Kind empty() {
    return switch (this) {
      case SHORT_TEXT -> new Kind.ShortText(Kind.SHORT);
      case LONG_TEXT, STATEMENT, FACT_BOX -> new Kind.LongText(Kind.LONG);
      case ONE_OF -> new Kind.OneOf(List.of(), false, Look.RADIOS);
      case PLACE -> new Kind.OneOf(List.of(), false, Look.AREAS);
      case PICTURES -> new Kind.OneOf(List.of(), false, Look.PICTURES);
      case MANY_OF -> new Kind.ManyOf(List.of(), false, Integer.MAX_VALUE);
      case YES_NO_NOT_SURE, AGREEMENT, STARS, FACES -> new Kind.InWords(Scale.valueOf(name()));
      case NUMBER_SCALE -> new Kind.NumberScale(1, 10, "", "");
      case RANKING -> new Kind.Ranking(List.of());
      case MATRIX -> new Kind.Matrix(List.of(), List.of());
      case NUMBER -> new Kind.Amount(BigDecimal.valueOf(LEAST), BigDecimal.valueOf(MOST), LEAST);
      case DAY -> new Kind.Day(null, null);
      case POSTCODE_AREA -> new Kind.PostcodeArea();
      case CONTACT -> new Kind.Contact();
      case FILE -> new Kind.File();
    };
  }
}
