package org.alongside.consultations;

/** What a later capability forgets when somebody takes their answers back. */
public interface AlsoForgotten {

  void with(ReturnKey key, ConsultationId consultation);
}
