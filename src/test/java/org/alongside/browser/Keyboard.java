package org.alongside.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/**
 * Somebody who uses nothing but a keyboard. On every stop the focus has to be seen: something about
 * the element, or about what stands for it, looks different from when the focus is elsewhere.
 */
public final class Keyboard {

  private static final int FAR_TOO_FAR = 200;

  /** The name of what has the focus, as it is read; empty when nothing has it. */
  private static final String NAME =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body || e === document.documentElement) return '';
        const label = e.labels && e.labels.length ? e.labels[0].innerText : null;
        const name = e.getAttribute('aria-label') || label || e.textContent || e.value || e.id;
        return (name || e.tagName).trim().replace(/\\s+/g, ' ');
      }
      """;

  /** Whether the one with the focus, or what is drawn for it, looks other than without. */
  private static final String SEEN =
      """
      () => {
        const e = document.activeElement;
        const drawn = [[e, null], [e, '::before'], [e, '::after']];
        if (e.labels) for (const l of e.labels) drawn.push([l, null], [l, '::before'], [l, '::after']);
        for (let p = e.parentElement, i = 0; p && i < 3; p = p.parentElement, i++) drawn.push([p, null]);
        for (const c of e.querySelectorAll('*')) drawn.push([c, null]);
        const look = () => drawn.map(([of, part]) => {
          const s = getComputedStyle(of, part);
          return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor,
            s.borderColor, s.borderWidth, s.color, s.textDecorationLine, s.stroke,
            s.strokeWidth].join();
        }).join('|');
        const withFocus = look();
        e.blur();
        const without = look();
        e.focus({preventScroll: true});
        const box = e.getBoundingClientRect();
        const small = box.width < 1 || box.height < 1;
        return withFocus !== without && !small;
      }
      """;

  /** Where the one with the focus stands in the document, to see that the order is the reader's. */
  private static final String PLACE =
      """
      () => [...document.querySelectorAll('*')].indexOf(document.activeElement)
      """;

  private final Page page;

  private Keyboard(Page page) {
    this.page = page;
  }

  public static Keyboard of(Visitor visitor) {
    return new Keyboard(visitor.page());
  }

  /** Goes on, stop by stop, until what has the focus has this name. */
  public Keyboard to(String name) {
    for (int stops = 0; stops < FAR_TOO_FAR; stops++) {
      page.keyboard().press("Tab");
      if (name().startsWith(name)) {
        seen();
        return this;
      }
    }
    throw new AssertionError("The keyboard does not reach “" + name + "” on " + page.url());
  }

  public Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  public Keyboard type(String words) {
    page.keyboard().type(words);
    return this;
  }

  /**
   * Goes through the whole page and gives the names of all stops. It never gets stuck, every stop
   * is seen, and they come in the order in which the page is read.
   */
  public List<String> through() {
    page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
    var names = new ArrayList<String>();
    int last = -1;
    for (int stops = 0; stops < FAR_TOO_FAR; stops++) {
      page.keyboard().press("Tab");
      int place = ((Number) page.evaluate(PLACE)).intValue();
      if (name().isEmpty() || (place < last && first(names))) {
        return names;
      }
      Assertions.assertThat(place)
          .as("“%s” after %s on %s", name(), names, page.url())
          .isGreaterThan(last);
      seen();
      names.add(name());
      last = place;
    }
    throw new AssertionError("The keyboard is caught on " + page.url() + ": " + names);
  }

  private boolean first(List<String> names) {
    return name().equals(names.getFirst());
  }

  private void seen() {
    Assertions.assertThat(page.evaluate(SEEN))
        .as("the focus on “%s” is seen on %s", name(), page.url())
        .isEqualTo(true);
  }

  private String name() {
    return String.valueOf(page.evaluate(NAME));
  }
}
