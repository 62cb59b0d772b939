package org.alongside.web;

import java.time.InstantSource;
import java.util.Objects;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The shell with nothing in it: no database, and nobody can sign in. Starts in a second. */
public final class ShellAlone implements AutoCloseable {

  /** Handlers that only tests have carry it, so that the whole application never finds them. */
  static final String PROFILE = "shell-alone";

  private final ConfigurableApplicationContext context;

  private ShellAlone(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts it with further parts, for example a page that only the test has. */
  public static ShellAlone start(Class<?>... parts) {
    var builder =
        new SpringApplicationBuilder(Parts.class).registerShutdownHook(false).profiles(PROFILE);
    builder.sources(parts);
    return new ShellAlone(builder.run("--server.port=0"));
  }

  public String url() {
    return "http://localhost:"
        + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }

  /** What the shell needs of the framework, and nothing else. */
  @Configuration(proxyBeanMethods = false)
  @Profile(PROFILE)
  @ComponentScan(basePackageClasses = ShellAlone.class)
  @ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
  })
  static class Parts {

    @Bean
    InstantSource time() {
      return InstantSource.system();
    }
  }
}
