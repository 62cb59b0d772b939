package org.alongside.web;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Takes out of every line of the log what may name a person: addresses of mail, and the ids that
 * stand in addresses of pages.
 */
public final class QuietMessage implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

  private static final Pattern MAIL =
      Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[\\w-]+(\\.[\\w-]+)+");
  private static final Pattern ID =
      Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");
  private static final Pattern QUERY = Pattern.compile("(?<=/[\\w./-]{0,200})\\?[\\w%.&=~+-]+");

  @Override
  public void customize(JsonWriter.Members<ILoggingEvent> members) {
    members.applyingValueProcessor(
        JsonWriter.ValueProcessor.of(String.class, line -> line == null ? "" : quiet(line))
            .whenHasPath("message"));
  }

  static String quiet(String line) {
    String quiet = MAIL.matcher(line).replaceAll("[mail]");
    quiet = ID.matcher(quiet).replaceAll("[id]");
    return QUERY.matcher(quiet).replaceAll("?[query]");
  }
}
