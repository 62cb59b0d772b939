package org.alongside.decisions.storage;

import static org.alongside.decisions.storage.StoredDecision.MEANWHILE;
import static org.alongside.decisions.storage.StoredDecision.NOW;
import static org.alongside.decisions.storage.StoredDecision.done;
import static org.alongside.decisions.storage.StoredDecision.majority;
import static org.alongside.decisions.storage.StoredDecision.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alongside.access.Actor;
import org.alongside.decisions.AgreeToOpen;
import org.alongside.decisions.AgreedBy;
import org.alongside.decisions.AmendProposal;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.Method;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.StartDraft;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One person never agrees for both sides, and nobody for a side that they chair no more. */
class AgreeingForBothTest {

  private static final Instant NEXT_CLOSE = Instant.parse("2027-03-24T10:00:00Z");

  private final StoredDecision stored = new StoredDecision(4, 4);
  private final PersonId mover = stored.chair(Side.LIVED);
  private final PersonId successor = stored.of(Side.LIVED).get(1);

  @AfterEach
  void drop() {
    stored.close();
  }

  private DecisionId drafted() {
    var start = stored.verb(StartDraft.class);
    return done(stored.within(() -> start.start(stored.partnership, mover, terms(majority()), NOW)))
        .id();
  }

  private void agreesToOpen(DecisionId id, PersonId by) {
    int version = stored.now(id).dossier().version();
    done(stored.within(() -> stored.verb(AgreeToOpen.class).agree(id, version, by, NOW)));
  }

  private void agreesToAmend(DecisionId id, PersonId by) {
    done(stored.agreesToAmend(id, by));
  }

  @Test
  void whoMovesToTheOtherSideTakesTheirAgreementAlong() {
    var id = drafted();
    agreesToOpen(id, mover);
    stored.chairs(mover, Side.LEARNT);
    agreesToOpen(id, mover);
    var draft = (DraftDecision) stored.now(id);
    assertThat(draft.agreed().coChairs()).isEqualTo(Map.of(Side.LEARNT, mover));
    stored.chairs(successor, Side.LIVED);
    agreesToOpen(id, successor);
    assertThat(stored.now(id)).isInstanceOf(AnnouncedDecision.class);
  }

  @Test
  void agreementEndsWithTheChairOfWhoeverGaveIt() {
    var id = drafted();
    agreesToOpen(id, mover);
    stored.chairs(successor, Side.LIVED);
    agreesToOpen(id, stored.chair(Side.LEARNT));
    var draft = (DraftDecision) stored.now(id);
    assertThat(draft.agreed().sides()).containsExactly(Side.LEARNT);
    agreesToOpen(id, successor);
    assertThat(stored.now(id)).isInstanceOf(AnnouncedDecision.class);
  }

  @Test
  void changeOfTheProposalIsAgreedByTwoPeopleToo() {
    var id = stored.opened(new Method.NoObjections());
    var amend = stored.verb(AmendProposal.class);
    var changed = new Proposal("Shall we open every other Saturday?", "", List.of());
    var by = Actor.of(successor);
    done(stored.within(() -> amend.amend(id, by, changed, NEXT_CLOSE, Set.of(), MEANWHILE)));
    agreesToAmend(id, mover);
    stored.chairs(mover, Side.LEARNT);
    agreesToAmend(id, mover);
    assertThat(stored.open(id).rounds()).hasSize(1);
    var waiting = Objects.requireNonNull(stored.open(id).pending());
    assertThat(waiting.agreed().coChairs()).isEqualTo(Map.of(Side.LEARNT, mover));
    stored.chairs(successor, Side.LIVED);
    agreesToAmend(id, successor);
    assertThat(stored.open(id).rounds()).hasSize(2);
  }

  @Test
  void agreementOfOnePersonForBothCantBeWritten() {
    assertThatThrownBy(() -> new AgreedBy(Map.of(Side.LIVED, mover, Side.LEARNT, mover)))
        .hasMessageContaining("both sides");
  }
}
