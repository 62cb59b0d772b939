package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.search.Found;
import org.alongside.web.Mistakes;

/**
 * What people have said before on what is to be asked, and why it is asked all the same.
 *
 * @param theirs what somebody else has written meanwhile; empty where nobody has
 */
public record EarlierPage(
    Consultation consultation, Before before, Fields fields, String theirs, Mistakes mistakes) {

  /**
   * What was found.
   *
   * @param words by which words
   * @param alike what has such words, wherever it is
   * @param area the place of the project
   * @param near what else people were told and asked there
   */
  public record Before(
      String words, List<Found.Result> alike, String area, List<Found.Result> near) {

    public Before {
      alike = List.copyOf(alike);
      near = List.copyOf(near);
    }

    public boolean nothing() {
      return alike.isEmpty() && near.isEmpty();
    }
  }

  public String action() {
    return ConsultationPaths.draft(consultation.slug()) + "/earlier";
  }

  public String back() {
    return ConsultationPaths.draft(consultation.slug());
  }
}
