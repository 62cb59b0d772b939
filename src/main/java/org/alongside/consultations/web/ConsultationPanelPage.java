package org.alongside.consultations.web;

import java.util.List;
import org.alongside.web.Link;

/**
 * What people are asked, and where.
 *
 * @param work what this reader may see being made
 * @param starts where this reader can begin
 */
public record ConsultationPanelPage(List<Link> links, List<Link> work, List<Link> starts) {

  public ConsultationPanelPage {
    links = List.copyOf(links);
    work = List.copyOf(work);
    starts = List.copyOf(starts);
  }

  boolean empty() {
    return links.isEmpty() && work.isEmpty() && starts.isEmpty();
  }
}
