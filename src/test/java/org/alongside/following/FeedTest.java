package org.alongside.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class FeedTest {

  @Test
  void whateverATitleHoldsTheFeedCanBeRead() throws Exception {
    var at = Instant.parse("2027-03-01T10:00:00Z");
    var title = "</title><script>alert('1')</script> & \"more\" \u0001\uFFFF";
    var item = new Feed.Item(new UUID(0, 7), title, "https://x.example/?a=1&b=2", "Summary", at);
    var feed = new Feed("https://x.example/feed", "News", "https://x.example/", at, List.of(item));
    var xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(feed.written().getBytes(StandardCharsets.UTF_8)));
    assertThat(xml.getElementsByTagName("script").getLength()).isZero();
    assertThat(xml.getElementsByTagName("title").item(1).getTextContent())
        .isEqualTo("</title><script>alert('1')</script> & \"more\" ");
    assertThat(xml.getElementsByTagName("id").item(1).getTextContent())
        .isEqualTo("urn:uuid:" + new UUID(0, 7));
    assertThat(
            xml.getElementsByTagName("link")
                .item(1)
                .getAttributes()
                .getNamedItem("href")
                .getNodeValue())
        .isEqualTo("https://x.example/?a=1&b=2");
  }
}
