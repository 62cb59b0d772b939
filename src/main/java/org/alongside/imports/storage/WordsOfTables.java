package org.alongside.imports.storage;

import java.util.Locale;
import org.alongside.facts.Channel;
import org.alongside.imports.Labels;
import org.alongside.questionnaires.Scale;
import org.alongside.web.Words;

/** The words that tables are read with: those of our own pages, in English. */
final class WordsOfTables implements Labels {

  private static String say(String key) {
    return Words.english().get(key);
  }

  @Override
  public String point(Scale scale, String point) {
    String name = scale.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return say("consultations.scale." + name + "." + point);
  }

  @Override
  public String channel(Channel channel) {
    return say("consultations.channel." + channel.name());
  }

  @Override
  public String declined() {
    return say("consultations.declined");
  }

  @Override
  public String other() {
    return say("consultations.other");
  }
}
