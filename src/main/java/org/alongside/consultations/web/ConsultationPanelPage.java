package org.alongside.consultations.web;

import java.util.List;
import org.alongside.web.Link;

/** What people are asked in a project, and where. */
public record ConsultationPanelPage(List<Link> links) {

  public ConsultationPanelPage {
    links = List.copyOf(links);
  }
}
