package org.alongside.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * How much a form with files may send. More than one file may have, so that whoever chose too large
 * a file gets their form back with everything that they typed.
 */
@Configuration(proxyBeanMethods = false)
class UploadLimits {

  private static final long WORDS = 1 << 20;

  private final long largest;

  UploadLimits(@Value("${alongside.files.largest}") DataSize largest) {
    this.largest = largest.toBytes();
  }

  long request() {
    return 2 * largest + WORDS;
  }

  /** Up to here a form that is too large is read to its end, and not kept. */
  long heardOut() {
    return 8 * largest;
  }

  /** Straight to disk, and gone when it is answered. */
  @Bean
  MultipartConfigElement multipartConfigElement() {
    return new MultipartConfigElement("", -1, request(), 0);
  }
}
