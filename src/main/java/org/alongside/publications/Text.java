package org.alongside.publications;

import java.util.ArrayList;
import java.util.List;
import org.alongside.participation.Reason;

/**
 * What a publication says.
 *
 * @param body in Markdown
 * @param about whom or where it is about: an area, a group; empty for everyone
 */
public record Text(String title, String summary, String why, String body, String about) {

  public Text {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A publication has a title");
    }
  }

  public static Text titled(String title) {
    return new Text(title, "", "", "", "");
  }

  /** What is still to be written before anybody is told anything. */
  List<Reason> lacks() {
    var lacks = new ArrayList<Reason>();
    if (summary.isBlank()) {
      lacks.add(PublicationReason.SUMMARY_MISSING);
    }
    if (why.isBlank()) {
      lacks.add(PublicationReason.WHY_MISSING);
    }
    if (body.isBlank()) {
      lacks.add(PublicationReason.BODY_MISSING);
    }
    return lacks;
  }
}
