package org.alongside.consultations;

import java.util.List;
import org.alongside.participation.Level;
import org.alongside.participation.Reason;

/** What a later capability, or the project, demands before people are asked. */
public interface BeforeOpening {

  List<? extends Reason> lacks(Consultation consultation, Level level);
}
