package org.alongside.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

class GatherLettersTest {

  private static final Instant NOW = Instant.parse("2027-03-08T08:00:00Z");
  private static final UUID GROUP = UUID.randomUUID();

  private final PersonId ann = PersonId.random();
  private final Set<UUID> done = new HashSet<>();
  private final List<Letter> sent = new ArrayList<>();
  private final Held held = new Held();
  private final GatherLetters gather =
      new GatherLetters(
          held, List.of((to, about, now) -> done.contains(about.thing())), sent::addAll);

  private UUID holds(String key, int minutesAgo) {
    var thing = UUID.randomUUID();
    var content = Content.of(key, "/" + key).leaving("/notices/stop?t=" + key);
    var letter = Letter.to(ann, UUID.randomUUID(), content).about(About.asking(thing));
    held.waiting.add(
        new QueuedLetter(UUID.randomUUID(), letter, NOW.minusSeconds(60L * minutesAgo), 0));
    return thing;
  }

  @Test
  void allThatWaitedIsOneLetterWithTheNewestFirstAndItsWords() {
    holds("new", 1);
    holds("old", 60);
    gather.gather(GROUP, NOW);
    assertThat(sent).hasSize(1);
    var letter = sent.getFirst();
    assertThat(letter.cause()).isEqualTo(GROUP);
    assertThat(letter.content().items())
        .extracting(Content::subject)
        .containsExactly("new.subject", "old.subject");
    assertThat(letter.content().leave()).isEqualTo("/notices/stop?t=new&t=old");
    assertThat(letter.byDay()).isTrue();
    assertThat(held.ends.values()).containsOnly(LetterEnd.GATHERED);
  }

  @Test
  void whatHasOneKeyIsStoppedByItOnce() {
    holds("same", 1);
    holds("same", 60);
    gather.gather(GROUP, NOW);
    assertThat(sent.getFirst().content().leave()).isEqualTo("/notices/stop?t=same");
  }

  @Test
  void whatIsDoneIsLeftOut() {
    holds("open", 1);
    done.add(holds("answered", 2));
    gather.gather(GROUP, NOW);
    assertThat(sent.getFirst().content().items())
        .extracting(Content::subject)
        .containsExactly("open.subject");
    assertThat(held.ends.values()).containsExactly(LetterEnd.GATHERED, LetterEnd.SETTLED);
  }

  @Test
  void whereNothingIsLeftThereIsNoLetter() {
    done.add(holds("answered", 2));
    gather.gather(GROUP, NOW);
    gather.gather(GROUP, NOW);
    assertThat(sent).isEmpty();
  }

  @Test
  void runAgainNothingIsToldTwice() {
    holds("new", 1);
    gather.gather(GROUP, NOW);
    gather.gather(GROUP, NOW);
    assertThat(sent).hasSize(1);
  }

  private static final class Held implements Gathered {
    private final List<QueuedLetter> waiting = new ArrayList<>();
    private final Map<UUID, LetterEnd> ends = new LinkedHashMap<>();

    @Override
    public List<QueuedLetter> claim(UUID group) {
      return waiting.stream().filter(letter -> !ends.containsKey(letter.id())).toList();
    }

    @Override
    public void end(Collection<UUID> ids, LetterEnd how, Instant now) {
      ids.forEach(id -> ends.put(id, how));
    }
  }
}
