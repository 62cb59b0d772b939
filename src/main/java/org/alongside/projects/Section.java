package org.alongside.projects;

import java.util.List;

/**
 * One page's worth of what a project says about itself; people edit section by section, so two of
 * them only meet when they change the same one.
 */
public sealed interface Section {

  /** What it is for. */
  record Aim(String title, String purpose, String whyNow, String alreadyHeard) implements Section {
    public Aim {
      if (title.isBlank()) {
        throw new IllegalArgumentException("A project has a title");
      }
    }

    public static Aim titled(String title) {
      return new Aim(title, "", "", "");
    }
  }

  /** What can change, what is fixed, and why it is. */
  record Scope(String canChange, String isFixed, String fixedBecause) implements Section {
    static final Scope EMPTY = new Scope("", "", "");
  }

  /** How much time and money there are, and what they rule out. */
  record Means(String time, String money, String rulesOut) implements Section {
    static final Means EMPTY = new Means("", "", "");

    public boolean said() {
      return !(time.isBlank() && money.isBlank() && rulesOut.isBlank());
    }
  }

  /** Who to ask: a public contact, as the person in it wishes to be named. */
  record Contact(String name, String role, String email, String phone) implements Section {
    static final Contact EMPTY = new Contact("", "", "", "");

    public boolean reachable() {
      return !name.isBlank() && !(email.isBlank() && phone.isBlank());
    }
  }

  /** Where it is, and which organisations take part. */
  record Reach(String area, List<String> organisations) implements Section {
    static final Reach EMPTY = new Reach("", List.of());

    public Reach {
      organisations = List.copyOf(organisations);
    }
  }
}
