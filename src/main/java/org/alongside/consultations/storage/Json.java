package org.alongside.consultations.storage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * How sections, questions and answers are written down. The names of the kinds stand in stored
 * rows: they are never changed.
 */
final class Json {

  private static final TypeReference<Map<String, Answer>> ANSWERS = new TypeReference<>() {};

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .addMixIn(Answer.class, Named.class)
          .addMixIn(Condition.class, Named.class)
          .addMixIn(Kind.class, Named.class)
          .addMixIn(Part.class, Named.class)
          .registerSubtypes(
              named(Answer.Declined.class, "declined"),
              named(Answer.Words.class, "words"),
              named(Answer.Chosen.class, "chosen"),
              named(Answer.Ordered.class, "ordered"),
              named(Answer.Grid.class, "grid"),
              named(Answer.Amount.class, "amount"),
              named(Answer.Day.class, "day"),
              named(Answer.PostcodeArea.class, "postcode-area"),
              named(Answer.File.class, "file"),
              named(Answer.InLanguage.class, "in-language"),
              named(Answer.Recorded.class, "recorded"),
              named(Answer.Contact.class, "contact"))
          .registerSubtypes(
              named(Condition.Answered.class, "answered"),
              named(Condition.Is.class, "is"),
              named(Condition.Includes.class, "includes"),
              named(Condition.All.class, "all"),
              named(Condition.Any.class, "any"),
              named(Condition.Not.class, "not"))
          .registerSubtypes(
              named(Kind.ShortText.class, "short-text"),
              named(Kind.LongText.class, "long-text"),
              named(Kind.OneOf.class, "one-of"),
              named(Kind.ManyOf.class, "many-of"),
              named(Kind.InWords.class, "in-words"),
              named(Kind.NumberScale.class, "number-scale"),
              named(Kind.Ranking.class, "ranking"),
              named(Kind.Matrix.class, "matrix"),
              named(Kind.Amount.class, "amount"),
              named(Kind.Day.class, "day"),
              named(Kind.PostcodeArea.class, "postcode-area"),
              named(Kind.File.class, "file"),
              named(Kind.Contact.class, "contact"))
          .registerSubtypes(
              named(Question.class, "question"),
              named(Part.Statement.class, "statement"),
              named(Part.FactBox.class, "fact-box"))
          .build();

  private Json() {}

  /** Each kind says its name in {@code is}. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface Named {}

  private static NamedType named(Class<?> type, String name) {
    return new NamedType(type, name);
  }

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  static String answers(Map<String, Answer> answers) {
    return MAPPER.writerFor(ANSWERS).writeValueAsString(answers);
  }

  static Map<String, Answer> answers(String json) {
    return MAPPER.readValue(json, ANSWERS);
  }
}
