package org.alongside.consultations;

import java.util.List;
import org.alongside.participation.Reason;

/** Something that must be there before people are asked, and is not. */
public record Lack(Gate gate, List<Object> details) implements Reason {

  public Lack {
    details = List.copyOf(details);
  }

  static Lack of(Gate gate, Object... details) {
    return new Lack(gate, List.of(details));
  }

  @Override
  public String key() {
    return "consultations.gate." + gate.code();
  }
}
