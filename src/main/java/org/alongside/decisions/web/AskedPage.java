package org.alongside.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.decisions.Voice;
import org.alongside.participation.Side;

/** Who is asked: each group with its number, and those of it who want their names seen. */
public record AskedPage(List<Group> groups) {

  /** One group. */
  public record Group(Side side, int people, List<String> names) {

    public int others() {
      return people - names.size();
    }
  }

  /** Of one attempt; nobody is asked before it has been announced. */
  static AskedPage of(List<Voice> voices, int attempt) {
    var groups = new ArrayList<Group>();
    for (Side side : Side.values()) {
      var of =
          voices.stream().filter(one -> one.attempt() == attempt && one.side() == side).toList();
      groups.add(
          new Group(
              side, of.size(), of.stream().flatMap(one -> Stream.ofNullable(one.name())).toList()));
    }
    return new AskedPage(groups);
  }

  public boolean any() {
    return groups.stream().anyMatch(group -> group.people() > 0);
  }
}
