package org.alongside.files.storage;

import java.nio.file.Path;
import org.alongside.files.Contents;
import org.alongside.files.FileLimits;
import org.alongside.files.Scanner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Where files are kept, how large they may be, and who checks them, as set by whoever runs us. */
@Configuration(proxyBeanMethods = false)
class FileSettings {

  @Bean
  FileLimits fileLimits(
      @Value("${alongside.files.largest-picture}") DataSize picture,
      @Value("${alongside.files.largest}") DataSize other) {
    return new FileLimits(picture.toBytes(), other.toBytes());
  }

  /** In the database, unless a folder is named. */
  @Bean
  Contents contents(@Value("${alongside.files.folder:}") String folder, JdbcClient sql) {
    return folder.isBlank()
        ? new PostgresContents(sql)
        : new FolderContents(Path.of(folder).toAbsolutePath());
  }

  @Bean
  Scanner scanner(@Value("${alongside.clamd:}") String address) {
    if (address.isBlank()) {
      return new NoScanner();
    }
    int colon = address.lastIndexOf(':');
    if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
      throw new IllegalStateException("ALONGSIDE_CLAMD has to be host:port, and is " + address);
    }
    return new Clamd(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
  }
}
