package org.alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Level;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

/** Starting, copying and succeeding. */
class NewProjectTest {

  private final InMemory all = new InMemory();
  private final Actor lead = Actor.of(PersonId.random());

  private final List<ProjectId> leads = new ArrayList<>();
  private final NewLead led = (actor, project, now) -> leads.add(project);

  @Test
  void itStartsAsADraftWithATitle() {
    Project project =
        new StartProject(all, led, all.facts).start(lead, "Shorter waits", Examples.NOW);
    assertThat(project.life().state()).isEqualTo(Life.State.DRAFT);
    assertThat(project.slug().value()).isEqualTo("shorter-waits");
    assertThat(all.kinds()).containsExactly("projects.started");
    assertThat(leads).containsExactly(project.id());
  }

  @Test
  void aCopyKeepsWhatWasSaidAndNothingThatMustBeTrueAnew() {
    Project from = Examples.complete(Level.CO_PRODUCTION);
    Project copy = new CopyProject(all, led, all.facts).copy(lead, from, "Second", Examples.NOW);
    assertThat(copy.title()).isEqualTo("Second");
    assertThat(copy.outline().aim().purpose()).isEqualTo(from.outline().aim().purpose());
    assertThat(copy.outline().means()).isEqualTo(from.outline().means());
    assertThat(copy.outline().scope()).isEqualTo(from.outline().scope());
    assertThat(copy.petals()).isEqualTo(Petals.NONE);
    assertThat(copy.mandate()).isEqualTo(Mandate.NONE);
    assertThat(copy.life()).isEqualTo(Life.draft());
    assertThat(copy.follows()).isNull();
    assertThat(all.recorded.getFirst().details()).containsEntry("from", from.id().toString());
  }

  @Test
  void aSuccessorKnowsWhatItFollowsAndSaysAnewWhyNow() {
    Project before = Examples.complete(Level.CO_PRODUCTION);
    Project next =
        new SucceedProject(all, led, all.facts).succeed(lead, before, "Next", Examples.NOW);
    assertThat(next.follows()).isEqualTo(before.id());
    assertThat(next.outline().aim().whyNow()).isEmpty();
    assertThat(next.outline().aim().alreadyHeard())
        .isEqualTo(before.outline().aim().alreadyHeard());
    assertThat(all.kinds()).containsExactly("projects.succeeded", "projects.started");
  }

  @Test
  void aPreviewLinkOpensUntilItExpiresOrIsRevoked() {
    var now = Examples.NOW;
    var link =
        new PreviewLink(
            java.util.UUID.randomUUID(),
            lead.personOrThrow(),
            now,
            now.plus(MakePreview.WORKS_FOR),
            null);
    assertThat(link.opens(now)).isTrue();
    assertThat(link.opens(now.plus(Duration.ofDays(28)))).isFalse();
    assertThat(link.opens(now.plus(Duration.ofDays(28)).minusSeconds(1))).isTrue();
    assertThat(new PreviewLink(link.id(), link.madeBy(), now, link.expires(), now).opens(now))
        .isFalse();
  }

  /** One that would open nothing is neither made nor recorded, and it is said why. */
  @Test
  void noPreviewLinkIsMadeThatWouldOpenNothing() {
    var links = new NoLinks();
    var make = new MakePreview(all, links, all.facts);
    var project = all.add(Examples.draft("Shared"));
    assertThat(make.make(lead, project.id(), Examples.NOW)).isInstanceOf(Attempt.Done.class);
    assertThat(links.made).isEqualTo(1);
    all.save(project.id(), Life.draft().seenBy(Life.Visibility.NAMED_PEOPLE));
    assertThat(make.make(lead, project.id(), Examples.NOW))
        .isEqualTo(Attempt.refused(ProjectReason.FOR_NAMED_PEOPLE));
    var shown = Life.draft().publishedAt(Examples.NOW);
    all.save(project.id(), shown.withdrawn(Examples.NOW, "Too soon."));
    assertThat(make.make(lead, project.id(), Examples.NOW))
        .isEqualTo(Attempt.refused(ProjectReason.TAKEN_BACK));
    assertThat(links.made).isEqualTo(1);
    assertThat(all.kinds()).containsOnlyOnce("projects.preview-made");
  }

  /** Counts the links that are made. */
  private static final class NoLinks implements Previews {

    private int made;

    @Override
    public void add(ProjectId project, PreviewLink link, byte[] hash) {
      made++;
    }

    @Override
    public List<PreviewLink> of(ProjectId project) {
      return List.of();
    }

    @Override
    public boolean revoke(ProjectId project, UUID link, Instant now) {
      return false;
    }

    @Override
    public Optional<ProjectId> opened(byte[] hash, Instant now) {
      return Optional.empty();
    }
  }

  @Test
  void previewTokensAreLongDifferentAndNotPrinted() {
    PreviewToken one = PreviewToken.random();
    assertThat(one.value()).hasSizeGreaterThanOrEqualTo(43);
    assertThat(one).isNotEqualTo(PreviewToken.random());
    assertThat(one.toString()).doesNotContain(one.value());
    assertThat(one.hash()).isEqualTo(new PreviewToken(one.value()).hash()).hasSize(32);
  }
}
