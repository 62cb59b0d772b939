package org.alongside.conversations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The map of opinion: which groups there are, what each holds, and what every group supports. */
public final class OpinionMap {

  /** Under so many people a map would point at them, and is an accident: no page shows one. */
  public static final int FEWEST_PEOPLE = 50;

  private final VoteMatrix votes;
  private final PrincipalComponents components;
  private final Points positions;
  private final List<int[]> groups;
  private final List<Counts> said;

  private OpinionMap(
      VoteMatrix votes,
      PrincipalComponents components,
      Points positions,
      List<int[]> groups,
      List<Counts> said) {
    this.votes = votes;
    this.components = components;
    this.positions = positions;
    this.groups = groups;
    this.said = said;
  }

  /** The map of these stances; the same stances give the same map, to the last bit. */
  public static OpinionMap of(VoteMatrix votes) {
    var components = PrincipalComponents.of(votes);
    var positions = Positions.ofParticipants(votes, components);
    var groups = OpinionGroups.of(votes, positions);
    var said = groups.stream().map(rows -> Counts.said(votes, rows)).toList();
    return new OpinionMap(votes, components, positions, groups, said);
  }

  public VoteMatrix votes() {
    return votes;
  }

  /** The participants of each group, as rows of the matrix. */
  public List<List<Integer>> groups() {
    return groups.stream().map(rows -> IntStream.of(rows).boxed().toList()).toList();
  }

  /** Whether so many people are grouped that a page may show the map. */
  public boolean showable() {
    return groups.stream().mapToInt(rows -> rows.length).sum() >= FEWEST_PEOPLE;
  }

  /** What tells each group from the others. */
  public List<List<Representative>> representative() {
    var counted = groups.stream().map(rows -> Counts.counted(votes, rows)).toList();
    var everyone = Counts.sum(votes.statements(), counted);
    var all = new ArrayList<List<Representative>>();
    counted.forEach(own -> all.add(Representative.of(own, everyone.without(own))));
    return all;
  }

  /** What every group supports: above 0 and below 1, by column. */
  public double[] consensus() {
    return Consensus.of(votes.statements(), said);
  }

  /** The columns that most people agree to, over everyone. */
  public List<Integer> majorityAgrees() {
    return Majority.agree(everyone());
  }

  public List<Integer> majorityDisagrees() {
    return Majority.disagree(everyone());
  }

  private Counts everyone() {
    return Counts.counted(votes, IntStream.range(0, votes.participants()).toArray());
  }

  /** How much each statement should be shown next, by column. */
  public double[] priorities() {
    return Priorities.of(Counts.sum(votes.statements(), said), Positions.extremity(components));
  }

  /** Where somebody stands: to the right, and up. */
  public double[] position(int row) {
    return new double[] {positions.x[row], positions.y[row]};
  }

  /** How steady the groups are: see {@link Steadiness}. Takes as long as so many maps. */
  public double steadiness(int samples) {
    return Steadiness.of(votes, components, groups, samples);
  }
}
