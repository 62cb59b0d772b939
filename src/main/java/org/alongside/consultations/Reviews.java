package org.alongside.consultations;

import java.util.List;

/** All reviews; they are only added to. */
public interface Reviews {

  void add(Review review);

  /** The newest first. */
  List<Review> of(ConsultationId consultation);
}
