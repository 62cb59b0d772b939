package org.alongside.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts what a page asks of the database, everything included: session, access, shell. A list of 3
 * and a list of 300 ask the same number of times. Background work is not counted.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class CountedQueries extends OncePerRequestFilter implements BeanPostProcessor {

  private static final ThreadLocal<@Nullable AtomicInteger> RUNNING = new ThreadLocal<>();
  private final Map<String, Integer> byPath = new ConcurrentHashMap<>();
  private final AtomicInteger underWay = new AtomicInteger();

  /** How many statements the last request of this path sent. */
  public int of(String path) {
    awaitEnds();
    Integer count = byPath.get(path);
    if (count == null) {
      throw new AssertionError("Nobody asked for " + path);
    }
    return count;
  }

  /** How many statements this work of the test itself sends. */
  public static int during(Runnable work) {
    var count = new AtomicInteger();
    RUNNING.set(count);
    try {
      work.run();
    } finally {
      RUNNING.remove();
    }
    return count.get();
  }

  /** A response can reach its reader before the request that sent it is over. */
  private void awaitEnds() {
    for (int turn = 0; underWay.get() > 0 && turn < 1000; turn++) {
      LockSupport.parkNanos(5_000_000);
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var count = new AtomicInteger();
    RUNNING.set(count);
    underWay.incrementAndGet();
    try {
      chain.doFilter(request, response);
    } finally {
      RUNNING.remove();
      byPath.put(request.getRequestURI(), count.get());
      underWay.decrementAndGet();
    }
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof DataSource)) {
      return bean;
    }
    var counted = new ProxyFactory(bean);
    counted.setProxyTargetClass(true);
    counted.addAdvice(
        (MethodInterceptor)
            call -> {
              Object result = call.proceed();
              return result instanceof Connection connection
                  ? counting(Connection.class, connection)
                  : result;
            });
    return counted.getProxy();
  }

  private <T> T counting(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                count();
              }
              try {
                return wrapped(method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              }
            }));
  }

  private @Nullable Object wrapped(@Nullable Object result) {
    return switch (result) {
      case PreparedStatement statement -> counting(PreparedStatement.class, statement);
      case Statement statement -> counting(Statement.class, statement);
      case null, default -> result;
    };
  }

  private void count() {
    AtomicInteger count = RUNNING.get();
    if (count != null) {
      count.incrementAndGet();
    }
  }
}
