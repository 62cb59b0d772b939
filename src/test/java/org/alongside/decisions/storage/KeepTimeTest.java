package org.alongside.decisions.storage;

import static org.alongside.decisions.storage.StoredDecision.CLOSES;
import static org.alongside.decisions.storage.StoredDecision.MEANWHILE;
import static org.alongside.decisions.storage.StoredDecision.OPENS;
import static org.alongside.decisions.storage.StoredDecision.majority;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.alongside.database.AtOnce;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.Answer;
import org.alongside.decisions.BringBack;
import org.alongside.decisions.CloseDecision;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.DecisionRegister;
import org.alongside.decisions.Minutes;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.OpenWhenDue;
import org.alongside.decisions.Papers;
import org.alongside.record.EntryType;
import org.alongside.record.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The job that opens and closes on time. */
class KeepTimeTest {

  private final StoredDecision stored = new StoredDecision(2, 2);

  @AfterEach
  void drop() {
    stored.close();
  }

  private KeepTime keep() {
    return stored.verb(KeepTime.class);
  }

  @Test
  void opensAndClosesAtTheirTimesAndNotBefore() {
    var id = stored.announced(majority());
    keep().keep(OPENS.minusSeconds(1));
    assertThat(stored.now(id)).isInstanceOf(AnnouncedDecision.class);
    keep().keep(OPENS.plusSeconds(4));
    assertThat(stored.open(id).current().span().closes()).isEqualTo(CLOSES);
    stored.allAnswer(id, Answer.AGREE, MEANWHILE);
    keep().keep(CLOSES.minusSeconds(1));
    assertThat(stored.now(id)).isInstanceOf(OpenDecision.class);
    keep().keep(CLOSES);
    assertThat(stored.now(id)).isInstanceOf(ClosedDecision.class);
    assertThat(stored.verb(DecisionRegister.class).due(CLOSES)).isEmpty();
  }

  @Test
  void whatCameDueWhileTheServerWasDownIsOpenedLaterAndNobodyLosesTime() {
    var id = stored.announced(majority());
    var up = OPENS.plus(Duration.ofDays(3));
    keep().keep(up);
    assertThat(stored.open(id).current().span().closes()).isEqualTo("2027-03-18T17:00:00Z");
  }

  @Test
  void twoNodesThatLookAtOnceCloseItOnce() throws Exception {
    var id = stored.opened(majority());
    stored.allAnswer(id, Answer.AGREE, MEANWHILE);
    Callable<Boolean> node =
        () -> {
          keep().keep(CLOSES);
          return true;
        };
    AtOnce.run(List.of(node, node));
    var outcomes =
        stored.verb(Ledger.class).entries(id.value()).stream()
            .filter(entry -> entry.type() == EntryType.OUTCOME);
    assertThat(outcomes).hasSize(1);
  }

  @Test
  void whereSomebodyWasFasterNothingOfTheOpeningRemains() {
    var id = stored.announced(majority());
    var entries = stored.verb(Ledger.class).entries(id.value()).size();
    var papers = stored.verb(Papers.class);
    var overtaken =
        new Papers(
            Overtaken.saving(stored.decisions()),
            papers.answers(),
            papers.objections(),
            papers.partnerships(),
            papers.words());
    var minutes = stored.verb(Minutes.class);
    var verbs =
        new KeepTime.Verbs(
            new OpenWhenDue(overtaken, minutes),
            new CloseDecision(overtaken, minutes),
            new BringBack(overtaken, minutes));
    new KeepTime(
            stored.decisions(),
            stored.verb(DecisionRegister.class),
            verbs,
            stored.verb(WholeOrNotAtAll.class))
        .keep(OPENS);
    assertThat(stored.verb(Ledger.class).entries(id.value())).hasSize(entries);
    keep().keep(OPENS);
    assertThat(stored.open(id).dossier().attempt()).isOne();
  }

  @Test
  void oneThatCantBeClosedKeepsNoOtherOpen() {
    var broken = stored.opened(majority());
    var sound = stored.opened(majority());
    stored.cantBeClosed(broken);
    stored.allAnswer(sound, Answer.AGREE, MEANWHILE);
    keep().keep(CLOSES);
    assertThat(stored.now(sound)).isInstanceOf(ClosedDecision.class);
    assertThat(stored.now(broken)).isInstanceOf(OpenDecision.class);
  }
}
