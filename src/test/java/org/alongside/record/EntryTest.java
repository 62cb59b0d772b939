package org.alongside.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EntryTest {

  /** Made apart from this code: printf the canonical text | sha256sum. */
  @Test
  void hashIsTheSha256OfItsCanonicalForm() {
    var entry =
        new Entry(
            Link.first(ARecord.id(1)),
            EntryType.CLOSED,
            Instant.parse("2027-03-08T17:00:00Z"),
            Json.Members.none());
    assertEquals(
        "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
        entry.payloadHash().hex());
    assertEquals(
        "c56be80095033790d04c482bfb81ca3f1b679706e6ce2b86ab9010754aa3f095", entry.hash().hex());
  }

  @Test
  void keepsTheTimeToTheMicrosecondAsTheDatabaseDoes() {
    var entry =
        new Entry(
            Link.first(ARecord.id(1)),
            EntryType.CLOSED,
            Instant.parse("2027-03-08T17:00:00.123456789Z"),
            Json.Members.none());
    assertEquals(Instant.parse("2027-03-08T17:00:00.123456Z"), entry.at());
  }
}
