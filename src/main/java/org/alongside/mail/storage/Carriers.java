package org.alongside.mail.storage;

import org.alongside.database.Installation;
import org.alongside.mail.Carrier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which way letters go: to the mail server, or in a demonstration nowhere. */
@Configuration(proxyBeanMethods = false)
class Carriers {

  @Bean
  Carrier carrier(Installation installation, SmtpPassword password, JdbcClient jdbc) {
    return installation.demo() ? new DemoCarrier(jdbc) : new SmtpCarrier(password);
  }
}
