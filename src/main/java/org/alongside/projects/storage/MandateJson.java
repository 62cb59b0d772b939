package org.alongside.projects.storage;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.participation.Side;
import org.alongside.projects.Mandate;
import org.alongside.projects.MandateEvent;
import org.alongside.projects.MandateHistory;

/** A mandate as {@link ProjectQuery} gathers it. */
final class MandateJson {

  private MandateJson() {}

  static Mandate read(Json json) {
    return json.absent()
        ? Mandate.NONE
        : new Mandate(
            json.number("version"),
            json.at("items").each().stream().map(MandateJson::item).toList(),
            json.at("agreed").each().stream()
                .map(side -> Side.valueOf(side.text()))
                .collect(Collectors.toSet()),
            json.at("events").each().stream().map(MandateJson::event).toList(),
            history(json));
  }

  private static MandateHistory history(Json json) {
    return new MandateHistory(
        json.at("wordings").each().stream().map(MandateJson::wording).toList(),
        ids(json.at("everAgreed")),
        ids(json.at("inForce")),
        json.number("agreedVersion"));
  }

  private static MandateHistory.Wording wording(Json json) {
    return new MandateHistory.Wording(item(json), json.number("version"), json.moment("since"));
  }

  private static Set<UUID> ids(Json json) {
    return json.each().stream().map(id -> UUID.fromString(id.text())).collect(Collectors.toSet());
  }

  private static Mandate.Item item(Json json) {
    return new Mandate.Item(
        json.uuid("id"), json.text("decision"), json.text("taker"), authority(json));
  }

  private static Mandate.Authority authority(Json json) {
    String minute = json.textOrNull("minute");
    return minute == null
        ? new Mandate.Authority.BoardAnswers(json.day("boardBy"))
        : new Mandate.Authority.Delegated(minute, json.day("minutedOn"));
  }

  private static MandateEvent event(Json json) {
    return new MandateEvent(
        json.uuid("id"),
        json.uuid("item"),
        json.one(MandateEvent.Kind.class, "kind"),
        json.day("on"),
        json.text("words"));
  }
}
