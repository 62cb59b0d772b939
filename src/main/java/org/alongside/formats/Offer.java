package org.alongside.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is of an item beside its web page, and what is asked for.
 *
 * @param forms the one that this reader prefers in front
 */
public record Offer(Item item, List<Offered> forms, List<FormatRequest> requests) {

  public Offer {
    forms = List.copyOf(forms);
    requests = List.copyOf(requests);
  }

  /**
   * One form.
   *
   * @param rendition null for what is drawn from the text, and for what is only asked for
   * @param asked how many wait for it
   */
  public record Offered(Form form, @Nullable Rendition rendition, State state, long asked) {}

  /** How it stands with a form. */
  public enum State {
    READY,
    OUT_OF_DATE,
    BEING_MADE,
    ASKED_FOR
  }

  public static Offer of(
      Item item,
      List<Rendition> renditions,
      List<FormatRequest> requests,
      @Nullable Form preferred) {
    var forms = new ArrayList<Offered>();
    forms.add(new Offered(Form.of(Form.Kind.LARGE_PRINT), null, State.READY, 0));
    for (var each : renditions) {
      forms.add(new Offered(each.form(), each, state(item, each), asked(requests, each.form())));
    }
    requests.stream()
        .filter(FormatRequest::open)
        .map(FormatRequest::form)
        .distinct()
        .filter(form -> forms.stream().noneMatch(there -> there.form().equals(form)))
        .forEach(
            form -> forms.add(new Offered(form, null, State.ASKED_FOR, asked(requests, form))));
    forms.sort(
        Comparator.comparing((Offered each) -> !each.form().equals(preferred))
            .thenComparing(Offered::state)
            .thenComparing(each -> each.form().code()));
    return new Offer(item, forms, requests);
  }

  private static State state(Item item, Rendition rendition) {
    if (!rendition.ready()) {
      return State.BEING_MADE;
    }
    return rendition.outOfDate(item) ? State.OUT_OF_DATE : State.READY;
  }

  private static long asked(List<FormatRequest> requests, Form form) {
    return requests.stream().filter(each -> each.open() && each.form().equals(form)).count();
  }

  /** Those that people can use now. */
  public List<Offered> usable() {
    return forms.stream()
        .filter(each -> each.state() == State.READY || each.state() == State.OUT_OF_DATE)
        .toList();
  }

  public long open() {
    return requests.stream().filter(FormatRequest::open).count();
  }
}
