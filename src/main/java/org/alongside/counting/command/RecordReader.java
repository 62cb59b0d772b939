package org.alongside.counting.command;

import java.io.BufferedReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alongside.participation.Side;
import org.alongside.participation.Sides;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the exported record of a decision as far as counting it again needs. */
final class RecordReader {

  private static final String FORMAT = "alongside-decision-record";

  private final JsonNode file;
  private final Map<String, Side> sides = new LinkedHashMap<>();
  private final Map<String, Side> openObjections = new HashMap<>();

  private RecordReader(JsonNode file) {
    this.file = file;
  }

  static DecisionFile read(BufferedReader text) throws Unreadable {
    try {
      return new RecordReader(JsonMapper.builder().build().readTree(text)).read();
    } catch (JacksonException broken) {
      var where = broken.getLocation();
      throw new Unreadable(
          where == null ? 1 : Math.max(1, where.getLineNr()), broken.getOriginalMessage());
    }
  }

  private DecisionFile read() throws Unreadable {
    must(file.path("format").asString("").equals(FORMAT), "this is not the record of a decision");
    var content = file.path("content");
    must(content.path("outcome").isObject(), "the decision is not closed, so it can't be counted");
    for (var asked : content.path("roll")) {
      sides.put(text(asked, "place"), side(asked));
    }
    file.path("entries").forEach(this::follow);
    return new DecisionFile(
        content.path("method").asString(""),
        content.path("thresholds").path("majority").asString("MORE_THAN_HALF"),
        sides,
        answers(content),
        new DecisionFile.Recorded(
            openObjections,
            text(content.path("outcome"), "result"),
            Sides.each(side -> counted(content.path("counted"), side))));
  }

  /** The objections open at the end; those of a first attempt ended with it. */
  private void follow(JsonNode entry) {
    var payload = entry.path("payload");
    var objection = payload.path("objection").asString("");
    switch (entry.path("type").asString("")) {
      case "objected" ->
          openObjections.put(
              objection, Objects.requireNonNullElse(sides.get(place(payload)), Side.LIVED));
      case "objectionClosed" -> openObjections.remove(objection);
      case "reopened" -> openObjections.clear();
      default -> {}
    }
  }

  private static String place(JsonNode payload) {
    return payload.path("place").asString("");
  }

  private Map<String, String> answers(JsonNode content) throws Unreadable {
    var round = content.path("outcome").path("round").asInt(0);
    var answers = new LinkedHashMap<String, String>();
    for (var ballot : content.path("ballots")) {
      if (ballot.path("round").asInt(0) == round) {
        must(sides.containsKey(text(ballot, "place")), "an answer by somebody who was not asked");
        answers.put(text(ballot, "place"), text(ballot, "response"));
      }
    }
    return answers;
  }

  /** The numbers that the record says were counted; none where it says none. */
  private static Map<String, Integer> counted(JsonNode counted, Side side) {
    var numbers = new HashMap<String, Integer>();
    var of = counted.path(side.name().toLowerCase(Locale.ROOT));
    of.properties().stream()
        .filter(number -> number.getValue().isInt())
        .forEach(number -> numbers.put(number.getKey(), number.getValue().asInt()));
    return numbers;
  }

  private static Side side(JsonNode asked) throws Unreadable {
    return switch (text(asked, "side")) {
      case "LIVED" -> Side.LIVED;
      case "LEARNT" -> Side.LEARNT;
      default -> throw new Unreadable(1, "a place on neither side");
    };
  }

  private static String text(JsonNode node, String name) throws Unreadable {
    must(node.path(name).isString(), "the record lacks " + name);
    return node.path(name).asString();
  }

  private static void must(boolean holds, String otherwise) throws Unreadable {
    if (!holds) {
      throw new Unreadable(1, otherwise);
    }
  }
}
