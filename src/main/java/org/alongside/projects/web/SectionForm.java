package org.alongside.projects.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.people.EmailAddress;
import org.alongside.projects.Outline;
import org.alongside.projects.Section;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/** The small pages on which a project is described, one for each section. */
public enum SectionForm {
  AIM(
      Box.line("title").limit(120),
      Box.area("purpose"),
      Box.area("why-now"),
      Box.area("already-heard")),
  SCOPE(Box.area("can-change"), Box.area("is-fixed"), Box.area("fixed-because")),
  MEANS(Box.area("time"), Box.area("money"), Box.area("rules-out")),
  CONTACT(
      Box.line("contact-name"),
      Box.line("contact-role"),
      Box.line("contact-email").limit(254),
      Box.line("contact-phone").limit(100)),
  REACH(Box.area("area"), Box.area("organisations"));

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so
  private final List<Box> boxes;

  SectionForm(Box... boxes) {
    this.boxes = List.of(boxes);
  }

  /** The end of its address. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SectionForm> at(String path) {
    return Stream.of(values()).filter(form -> form.path().equals(path)).findFirst();
  }

  /** What is kept now. */
  public List<Box> kept(Outline outline) {
    List<String> values =
        switch (this) {
          case AIM -> {
            Section.Aim aim = outline.aim();
            yield List.of(aim.title(), aim.purpose(), aim.whyNow(), aim.alreadyHeard());
          }
          case SCOPE -> {
            Section.Scope scope = outline.scope();
            yield List.of(scope.canChange(), scope.isFixed(), scope.fixedBecause());
          }
          case MEANS -> {
            Section.Means means = outline.means();
            yield List.of(means.time(), means.money(), means.rulesOut());
          }
          case CONTACT -> {
            Section.Contact contact = outline.contact();
            yield List.of(contact.name(), contact.role(), contact.email(), contact.phone());
          }
          case REACH -> {
            Section.Reach reach = outline.reach();
            yield List.of(reach.area(), String.join("\n", reach.organisations()));
          }
        };
    var filled = new ArrayList<Box>();
    for (int i = 0; i < boxes.size(); i++) {
      filled.add(boxes.get(i).with(values.get(i)));
    }
    return filled;
  }

  List<Box> typed(Typed typed) {
    return boxes.stream().map(box -> box.with(typed.of(box.id()))).toList();
  }

  Mistakes mistakes(Typed typed) {
    var mistakes = new ArrayList<Mistake>();
    for (Box box : typed(typed)) {
      if (box.id().equals("title") && box.value().isEmpty()) {
        mistakes.add(box.missing());
      }
      Mistake wrong = box.wrong();
      if (wrong != null) {
        mistakes.add(wrong);
      }
    }
    String email = typed.of("contact-email");
    if (this == CONTACT && !email.isEmpty() && EmailAddress.read(email).isEmpty()) {
      mistakes.add(new Mistake("contact-email", "projects.mistake.email"));
    }
    return new Mistakes(mistakes);
  }

  /** Only asked where there are no mistakes. */
  Section read(Typed typed) {
    List<String> v = typed(typed).stream().map(Box::value).toList();
    return switch (this) {
      case AIM -> new Section.Aim(v.get(0), v.get(1), v.get(2), v.get(3));
      case SCOPE -> new Section.Scope(v.get(0), v.get(1), v.get(2));
      case MEANS -> new Section.Means(v.get(0), v.get(1), v.get(2));
      case CONTACT -> new Section.Contact(v.get(0), v.get(1), v.get(2), v.get(3));
      case REACH -> new Section.Reach(v.get(0), lines(v.get(1)));
    };
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Objects::requireNonNull)
        .distinct()
        .toList();
  }
}
