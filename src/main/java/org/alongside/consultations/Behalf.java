package org.alongside.consultations;

import java.util.ArrayList;
import java.util.List;
import org.alongside.participation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * For whom an answer speaks.
 *
 * @param name of the person who is supported, or of the organisation; empty for oneself
 * @param agreed whether the person who is supported agrees
 * @param age null where it is not asked
 * @param guardian whether a parent or guardian of a child under 13 agrees
 */
public record Behalf(Whom whom, String name, boolean agreed, @Nullable Age age, boolean guardian) {

  public static final Behalf MYSELF = new Behalf(Whom.MYSELF, "", false, null, false);

  public static final int LONGEST_NAME = 200;

  /** For whom. */
  public enum Whom {
    MYSELF,
    /** Somebody who is helped to answer. */
    SOMEBODY,
    ORGANISATION
  }

  /**
   * Everything that is missing before it can be taken.
   *
   * @param ageAsked whether people under 18 are asked, so that it matters
   */
  List<Reason> lacks(boolean ageAsked) {
    var lacks = new ArrayList<Reason>();
    if (whom != Whom.MYSELF && name.isBlank()) {
      lacks.add(
          whom == Whom.SOMEBODY ? BehalfReason.PERSON_MISSING : BehalfReason.ORGANISATION_MISSING);
    }
    if (whom == Whom.SOMEBODY && !agreed) {
      lacks.add(BehalfReason.AGREEMENT_MISSING);
    }
    lacks.addAll(ageLacks(ageAsked));
    return lacks;
  }

  /** An organisation has no age. */
  private List<Reason> ageLacks(boolean asked) {
    if (!asked || whom == Whom.ORGANISATION) {
      return List.of();
    }
    if (age == null) {
      return List.of(BehalfReason.AGE_MISSING);
    }
    return age == Age.UNDER_13 && !guardian ? List.of(BehalfReason.GUARDIAN_MISSING) : List.of();
  }

  /** The same with nothing that was not asked for. */
  Behalf least(boolean ageAsked) {
    boolean aged = ageAsked && whom != Whom.ORGANISATION;
    return new Behalf(
        whom,
        whom == Whom.MYSELF ? "" : name.strip(),
        whom == Whom.SOMEBODY && agreed,
        aged ? age : null,
        aged && age == Age.UNDER_13 && guardian);
  }
}
