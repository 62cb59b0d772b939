package org.alongside.counting.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** Writes textbook examples, groups of equal ballots, one ballot after another. */
final class Textbook {

  private Textbook() {}

  static Path asCsv(JsonNode groups) throws IOException {
    var text = new StringBuilder("ballot_id,rank,choice\n");
    int ballot = 0;
    for (var group : groups) {
      for (int times = group.get(0).asInt(); times > 0; times--) {
        ballot++;
        int rank = 1;
        for (var option : group.get(1).asString().split(" ", -1)) {
          text.append(ballot).append(',').append(rank++).append(',').append(option).append('\n');
        }
      }
    }
    var file = Files.createTempFile("textbook", ".csv");
    file.toFile().deleteOnExit();
    return Files.writeString(file, text);
  }
}
