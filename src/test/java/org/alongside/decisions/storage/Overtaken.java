package org.alongside.decisions.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.alongside.decisions.Decisions;

/** The decisions as somebody sees them whom another is always faster than. */
final class Overtaken {

  private Overtaken() {}

  static Decisions saving(Decisions real) {
    return (Decisions)
        Proxy.newProxyInstance(
            Decisions.class.getClassLoader(),
            new Class<?>[] {Decisions.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("save")) {
                return false;
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause() == null ? failed : failed.getCause();
              }
            });
  }
}
