package org.alongside.record;

/** The characters of a JSON text one after the other; anything unexpected is a {@link Fault}. */
final class JsonScanner {

  /** What was found instead of what JSON allows here. */
  static final class Fault extends RuntimeException {
    Fault(String message) {
      super(message);
    }
  }

  private final String text;
  private int at;

  JsonScanner(String text) {
    this.text = text;
  }

  int position() {
    return at;
  }

  /** The next character that is not white space, without taking it. */
  char peek() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return now();
  }

  void take(char expected) {
    if (!takeIf(expected)) {
      throw new Fault("Expected " + expected);
    }
  }

  boolean takeIf(char expected) {
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  /** Whether another item follows; otherwise the closing bracket is taken. */
  boolean another(char closing) {
    if (takeIf(closing)) {
      return false;
    }
    take(',');
    return true;
  }

  <T> T word(String word, T meaning) {
    if (!text.startsWith(word, at)) {
      throw new Fault("Expected " + word);
    }
    at += word.length();
    return meaning;
  }

  /** Digits without a leading zero, a fraction or an exponent; and zero has no sign. */
  long whole() {
    var start = at;
    if (now() == '-') {
      at++;
    }
    while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
      at++;
    }
    var digits = text.substring(start, at);
    if (!digits.matches("0|-?[1-9][0-9]{0,15}")
        || (at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0)) {
      throw new Fault("Expected a value, or a whole number");
    }
    return Long.parseLong(digits);
  }

  String string() {
    take('"');
    var out = new StringBuilder();
    while (now() != '"') {
      out.append(character());
    }
    at++;
    return out.toString();
  }

  private char character() {
    var unit = next();
    if (unit < 0x20) {
      throw new Fault("A control character in a text");
    }
    return unit == '\\' ? escaped(next()) : unit;
  }

  private char escaped(char letter) {
    return switch (letter) {
      case '"', '\\', '/' -> letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hexadecimal();
      default -> throw new Fault("An unknown escape in a text");
    };
  }

  private char hexadecimal() {
    var digits = text.substring(at, Math.min(at + 4, text.length()));
    if (!digits.matches("[0-9A-Fa-f]{4}")) {
      throw new Fault("An unfinished escape in a text");
    }
    at += 4;
    return (char) Integer.parseInt(digits, 16);
  }

  void end() {
    while (at < text.length()) {
      if (" \t\r\n".indexOf(next()) < 0) {
        throw new Fault("Something follows after the end");
      }
    }
  }

  private char next() {
    var unit = now();
    at++;
    return unit;
  }

  private char now() {
    if (at >= text.length()) {
      throw new Fault("The file ends too early");
    }
    return text.charAt(at);
  }
}
