package org.alongside.conversations.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alongside.conversations.OpinionMap;

/** The map of opinion as names and values, with the ids of people and statements in the file. */
final class MapJson {

  private final OpinionMap map;

  private MapJson(OpinionMap map) {
    this.map = map;
  }

  static Map<String, Object> of(OpinionMap map, int samples) {
    return new MapJson(map).all(samples);
  }

  private Map<String, Object> all(int samples) {
    var all = new LinkedHashMap<String, Object>();
    var votes = map.votes();
    all.put("participants", votes.participants());
    all.put("statements", votes.statements());
    all.put("votes", votes.votes());
    all.put("k", map.groups().size());
    all.put("stability", map.steadiness(samples));
    all.put("groups", groups());
    all.put("consensus", byStatement(map.consensus()));
    all.put(
        "majority",
        new TreeMap<>(
            Map.of("agree", ids(map.majorityAgrees()), "disagree", ids(map.majorityDisagrees()))));
    all.put("priorities", byStatement(map.priorities()));
    all.put("positions", positions());
    return all;
  }

  private List<Map<String, Object>> groups() {
    var representative = map.representative();
    var all = new ArrayList<Map<String, Object>>();
    for (int id = 0; id < map.groups().size(); id++) {
      var group = new LinkedHashMap<String, Object>();
      group.put("id", id);
      group.put("members", map.groups().get(id).stream().map(map.votes()::participant).toList());
      group.put(
          "representative",
          representative.get(id).stream()
              .map(each -> {
                var one = new LinkedHashMap<String, Object>();
                one.put("statement", map.votes().statement(each.column()));
                one.put("direction", each.direction().name().toLowerCase(Locale.ROOT));
                one.put("z", each.z());
                return one;
              })
              .toList());
      all.add(group);
    }
    return all;
  }

  private List<Long> ids(List<Integer> columns) {
    return columns.stream().map(map.votes()::statement).toList();
  }

  private Map<String, Double> byStatement(double[] values) {
    var all = new LinkedHashMap<String, Double>();
    IntStream.range(0, values.length)
        .forEach(column -> all.put(String.valueOf(map.votes().statement(column)), values[column]));
    return all;
  }

  private Map<String, double[]> positions() {
    var all = new LinkedHashMap<String, double[]>();
    IntStream.range(0, map.votes().participants())
        .forEach(row -> all.put(String.valueOf(map.votes().participant(row)), map.position(row)));
    return all;
  }
}
