package org.alongside.web;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of the web server that have no property. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

  /** Three for each of the 20 connections to the database, which are not given out in turn. */
  static final int AT_ONCE = 60;

  private static final Duration IDLE = Duration.ofMinutes(1);

  /**
   * Works on so many requests at once. The others wait outside, where they weigh little: a crowd
   * makes pages slow, but never takes the memory of all.
   */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> atOnce() {
    var threads = Thread.ofVirtual().name("request-", 0).factory();
    var waiting = new LinkedBlockingQueue<Runnable>();
    var pool =
        new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, IDLE.toSeconds(), TimeUnit.SECONDS, waiting, threads);
    pool.allowCoreThreadTimeOut(true);
    return server -> server.addProtocolHandlerCustomizers(each -> each.setExecutor(pool));
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownErrorReport() {
    return server ->
        server.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(PlainErrorReport.class.getName());
          }
        });
  }
}
