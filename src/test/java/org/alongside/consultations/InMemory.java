package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.projects.ActivityId;
import org.alongside.projects.ProjectId;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Consultations and facts for tests of verbs. */
final class InMemory implements Consultations, Facts, Tallies {

  final Map<ConsultationId, Consultation> all = new LinkedHashMap<>();
  final Map<ConsultationId, List<Edition>> editions = new HashMap<>();
  final List<Fact> facts = new ArrayList<>();
  private final Map<ConsultationId, LocalDate> wentOn = new HashMap<>();
  final Kept responses = new Kept();

  @Override
  public void record(Fact fact) {
    facts.add(fact);
  }

  List<String> told() {
    return facts.stream().map(Fact::kind).toList();
  }

  @Override
  public Optional<Consultation> find(ConsultationId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public Optional<Consultation> named(String slug) {
    return all.values().stream().filter(each -> each.slug().value().equals(slug)).findFirst();
  }

  @Override
  public Optional<Consultation> of(ActivityId activity) {
    return all.values().stream()
        .filter(each -> each.place().activity().equals(activity))
        .findFirst();
  }

  @Override
  public List<Line> in(ProjectId project) {
    return all.values().stream()
        .filter(each -> each.place().project().equals(project))
        .map(each -> new Line(each.place().activity(), each.slug(), each.title(), each.shown()))
        .toList();
  }

  @Override
  public List<Line> published(int most) {
    return all.values().stream()
        .filter(Consultation::shown)
        .map(each -> new Line(each.place().activity(), each.slug(), each.title(), true))
        .limit(most)
        .toList();
  }

  @Override
  public Optional<Consultation> claim(ConsultationId id) {
    return find(id);
  }

  @Override
  public Optional<Consultation> hold(ConsultationId id) {
    return find(id);
  }

  @Override
  public Optional<Consultation> add(Consultation consultation) {
    if (of(consultation.place().activity()).isPresent()) {
      return Optional.empty();
    }
    all.put(consultation.id(), consultation);
    return Optional.of(consultation);
  }

  @Override
  public boolean save(ConsultationId id, Section section, long seen) {
    var now = find(id).orElseThrow();
    return seen >= now.version() && put(now, now.terms().with(section), now.questions());
  }

  @Override
  public boolean save(ConsultationId id, Questionnaire questions, long seen) {
    var now = find(id).orElseThrow();
    return seen >= now.version() && put(now, now.terms(), questions);
  }

  private boolean put(Consultation now, Terms terms, Questionnaire questions) {
    all.put(
        now.id(),
        new Consultation(now.id(), now.place(), now.version() + 1, terms, questions, now.phase()));
    return true;
  }

  @Override
  public void publish(ConsultationId id, Phase.Published phase, Edition edition) {
    move(id, phase);
    editions.computeIfAbsent(id, _ -> new ArrayList<>()).add(edition);
  }

  @Override
  public void close(ConsultationId id, Phase.Closed phase) {
    move(id, phase);
  }

  void move(ConsultationId id, Phase phase) {
    var now = find(id).orElseThrow();
    all.put(
        id,
        new Consultation(id, now.place(), now.version() + 1, now.terms(), now.questions(), phase));
  }

  @Override
  public List<Edition> editions(ConsultationId id) {
    return editions.getOrDefault(id, List.of());
  }

  @Override
  public List<ConsultationId> over(LocalDate today) {
    return List.of();
  }

  @Override
  public List<ConsultationId> goingOn(LocalDate today) {
    return List.of();
  }

  @Override
  public boolean wentOn(ConsultationId id, LocalDate day) {
    var before = wentOn.getOrDefault(id, LocalDate.MIN);
    wentOn.merge(id, day, (one, other) -> one.isAfter(other) ? one : other);
    return day.isAfter(before);
  }

  @Override
  public Tally of(ConsultationId id) {
    long sent = responses.counted.size();
    return new Tally(responses.all.size(), sent, 0, 0, Map.of(), new TreeMap<>(), Map.of());
  }

  @Override
  public Map<String, AnswerCount> answers(ConsultationId id) {
    return Map.of();
  }

  /** Responses for tests of verbs. */
  static final class Kept implements Responses, Together {

    final Map<String, ResponseId> keys = new HashMap<>();
    final Map<ResponseId, Response> all = new LinkedHashMap<>();
    final Map<ResponseId, Answers> counted = new HashMap<>();
    final Map<ResponseId, Behalf> behalves = new HashMap<>();
    final Map<String, Writer> writers = new LinkedHashMap<>();
    final Map<String, PageStamp> stamps = new HashMap<>();
    String sentBy = "";
    int taken;

    @Override
    public Optional<Writer> writer(ReturnKey key) {
      return Optional.ofNullable(writers.get(key.hash()));
    }

    @Override
    public PageStamp stamp(ResponseId id, String page) {
      return stamps.getOrDefault(page, PageStamp.NEVER);
    }

    @Override
    public Optional<Behalf> behalf(ResponseId id) {
      return Optional.ofNullable(behalves.get(id));
    }

    @Override
    public void sentWith(ReturnKey key, ResponseId id) {
      sentBy = writer(key).map(Writer::name).orElse("");
    }

    @Override
    public String sentBy(ResponseId id) {
      return sentBy;
    }

    @Override
    public void say(ResponseId id, Behalf behalf, Instant now) {
      behalves.put(id, behalf);
    }

    @Override
    public List<Writer> writers(ResponseId id) {
      return List.copyOf(writers.values());
    }

    @Override
    public void first(ResponseId id, Writer writer, Instant now) {
      keys.forEach((hash, _) -> writers.put(hash, writer));
    }

    @Override
    public boolean add(ResponseId id, Writer writer, ReturnKey key, Instant now) {
      keys.put(key.hash(), id);
      writers.put(key.hash(), writer);
      return true;
    }

    @Override
    public void leave(ResponseId id, Writer writer) {
      writers.forEach((hash, each) -> {
        if (each.equals(writer)) {
          keys.remove(hash);
        }
      });
      writers.values().remove(writer);
    }

    @Override
    public boolean add(Slip slip, ReturnKey key) {
      if (taken-- > 0) {
        return false;
      }
      keys.put(key.hash(), slip.id());
      all.put(slip.id(), new Response.Begun(slip, Answers.NONE));
      return true;
    }

    @Override
    public Optional<Response> find(ReturnKey key) {
      return Optional.ofNullable(keys.get(key.hash())).map(all::get);
    }

    @Override
    public Optional<Response> look(ResponseId id) {
      return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Answers> counted(ResponseId id) {
      return Optional.ofNullable(counted.get(id));
    }

    @Override
    public Optional<Response> claim(ResponseId id) {
      return Optional.ofNullable(all.get(id));
    }

    @Override
    public boolean save(
        ResponseId id, Map<String, Map<String, Answer>> pages, @Nullable UUID by, Instant now) {
      if (!(all.get(id) instanceof Response.Kept kept) || (by == null && !writers.isEmpty())) {
        return false;
      }
      pages
          .keySet()
          .forEach(code -> stamps.put(code, new PageStamp(stamp(id, code).version() + 1, by)));
      var pageOf = new HashMap<String, String>();
      WalkIn.questions()
          .pages()
          .forEach(page -> page.questions().forEach(each -> pageOf.put(each.code(), page.code())));
      var next = new HashMap<>(kept.answers().given());
      next.keySet().removeIf(code -> pages.containsKey(pageOf.getOrDefault(code, "")));
      pages.values().forEach(next::putAll);
      var slip = kept.slip();
      var grown =
          new Slip(
              slip.id(),
              slip.consultation(),
              slip.reference(),
              slip.arrival(),
              slip.version() + 1,
              slip.startedAt());
      all.put(
          id,
          switch (kept) {
            case Response.Begun _ -> new Response.Begun(grown, new Answers(next));
            case Response.Sent sent -> new Response.Sent(grown, new Answers(next), sent.receipt());
          });
      return true;
    }

    @Override
    public void send(ResponseId id, Answers answers, Response.Receipt receipt) {
      var kept = (Response.Kept) Objects.requireNonNull(all.get(id));
      all.put(id, new Response.Sent(kept.slip(), kept.answers(), receipt));
      counted.put(id, answers);
    }

    @Override
    public void withdraw(ResponseId id, Instant now) {
      var slip = Objects.requireNonNull(all.get(id)).slip();
      all.put(id, new Response.Withdrawn(slip, now));
      counted.remove(id);
    }
  }
}
