package org.alongside.projects;

import org.alongside.projects.Section.Aim;
import org.alongside.projects.Section.Contact;
import org.alongside.projects.Section.Means;
import org.alongside.projects.Section.Reach;
import org.alongside.projects.Section.Scope;

/** What a project says about itself. */
public record Outline(Aim aim, Scope scope, Means means, Contact contact, Reach reach) {

  public static Outline titled(String title) {
    return new Outline(Aim.titled(title), Scope.EMPTY, Means.EMPTY, Contact.EMPTY, Reach.EMPTY);
  }

  public Outline with(Section section) {
    return switch (section) {
      case Aim next -> new Outline(next, scope, means, contact, reach);
      case Scope next -> new Outline(aim, next, means, contact, reach);
      case Means next -> new Outline(aim, scope, next, contact, reach);
      case Contact next -> new Outline(aim, scope, means, next, reach);
      case Reach next -> new Outline(aim, scope, means, contact, next);
    };
  }
}
