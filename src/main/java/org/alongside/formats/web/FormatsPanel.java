package org.alongside.formats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.formats.Form;
import org.alongside.formats.Item;
import org.alongside.formats.Offer;
import org.alongside.formats.Preferences;
import org.alongside.formats.Renditions;
import org.alongside.web.Words;
import org.springframework.stereotype.Component;

/** What other pages show of the forms of an item, the reader's own in front. */
@Component
public class FormatsPanel {

  private final Renditions renditions;
  private final Preferences preferences;

  FormatsPanel(Renditions renditions, Preferences preferences) {
    this.renditions = renditions;
    this.preferences = preferences;
  }

  /**
   * What is offered to one reader.
   *
   * @param preferred the code of the form that they like best; empty for none
   */
  public record Shown(Offer offer, String preferred) {

    public String path() {
      return FormatPaths.item(offer.item().ref());
    }

    public String path(Offer.Offered offered) {
      return FormatPaths.form(offer.item().ref(), offered.form());
    }

    public boolean prefers(Offer.Offered offered) {
      return offered.form().code().equals(preferred);
    }
  }

  /**
   * The same without asking the database, for pages that know already which forms are ready.
   *
   * @param forms those that can be used
   */
  public record Ready(Item.Ref item, List<Form> forms) {

    public static Ready of(Item.Ref item, List<String> codes) {
      return new Ready(item, codes.stream().flatMap(code -> Form.read(code).stream()).toList());
    }

    public String path() {
      return FormatPaths.item(item);
    }

    public String path(Form form) {
      return FormatPaths.form(item, form);
    }

    /** Drawn from the text itself, and so always there. */
    public Form large() {
      return Form.of(Form.Kind.LARGE_PRINT);
    }
  }

  public Shown of(Item item, Actor actor, HttpServletRequest request) {
    var preferred = preferred(actor, request);
    var offer =
        Offer.of(
            item,
            renditions.of(item.ref()),
            renditions.requests(item.ref()),
            preferred.orElse(null));
    return new Shown(offer, preferred.map(Form::code).orElse(""));
  }

  /** The form that this reader likes best. */
  public Optional<Form> preferred(Actor actor, HttpServletRequest request) {
    var person = actor.person();
    return person == null ? FormatCookie.read(request) : preferences.preferred(person);
  }

  /** The name of a form; of a translation that of its language, in that language itself. */
  public static String name(Form form, Words words) {
    var language = form.language();
    return language == null ? words.get("formats.form." + form.code()) : own(language);
  }

  static String own(Locale language) {
    var name = language.getDisplayName(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }
}
