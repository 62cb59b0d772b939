package org.alongside.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A stricter limit than the usual one for what a handler does, per account. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {

  int times();

  int minutes();

  /** The variable of the address of which each has a limit of its own; empty for none. */
  String each() default "";
}
