package org.alongside;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where the program starts. */
@SpringBootApplication
public class Alongside {

  public static void main(String[] arguments) {
    System.exit(Commands.execute(arguments));
  }
}
