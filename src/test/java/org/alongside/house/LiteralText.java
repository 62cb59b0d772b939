package org.alongside.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds words that stand in a template itself, where no translation reaches them. */
final class LiteralText {

  private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);
  private static final Pattern HEAD = Pattern.compile("(?m)^\\s*@(import|param)\\b.*$");
  private static final Pattern VARIABLE =
      Pattern.compile("(?m)^\\s*!\\{.*?;\\}\\s*$", Pattern.DOTALL);
  private static final Pattern READ =
      Pattern.compile("(?:aria-label|alt|title|placeholder|aria-description)=\"([^\"$]*)");
  private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}[^\\n]*");

  private LiteralText() {}

  static List<String> in(String template) {
    String text = HEAD.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll("");
    text = withoutCode(VARIABLE.matcher(text).replaceAll(""));
    var found = new ArrayList<String>();
    READ.matcher(text)
        .results()
        .map(result -> result.group(1))
        .filter(words -> words.chars().anyMatch(Character::isLetter))
        .forEach(found::add);
    LETTERS
        .matcher(TAG.matcher(text).replaceAll("\n"))
        .results()
        .map(result -> result.group().strip())
        .forEach(found::add);
    return found;
  }

  /**
   * Takes out what is Java: what stands in braces after a dollar sign, and in the parentheses of
   * calls and conditions; blocks of content inside them are kept, because they are template again.
   */
  private static String withoutCode(String text) {
    var kept = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int code = Code.end(text, at);
      if (code > at) {
        kept.append(Code.blocks(text, at, code));
        at = code;
      } else {
        kept.append(text.charAt(at++));
      }
    }
    return kept.toString();
  }

  /** Where Java starts and ends in a template. */
  private static final class Code {

    private static final Pattern START =
        Pattern.compile(
            "\\$(?:unsafe)?\\{|@(?:if|elseif|for|template[.\\w]*|else|endif|endfor)\\b(\\s*\\()?");

    static int end(String text, int at) {
      var start = START.matcher(text).region(at, text.length());
      if (!start.lookingAt()) {
        return at;
      }
      char last = text.charAt(start.end() - 1);
      return last == '{' || last == '(' ? closing(text, start.end()) : start.end();
    }

    private static int closing(String text, int from) {
      int open = 1;
      int at = from;
      boolean quoted = false;
      while (at < text.length() && open > 0) {
        char one = text.charAt(at);
        if (text.startsWith("@`", at)) {
          at = endOfBlock(text, at);
        } else if (one == '"' && text.charAt(at - 1) != '\\') {
          quoted = !quoted;
        } else if (!quoted) {
          open += "({".indexOf(one) >= 0 ? 1 : ")}".indexOf(one) >= 0 ? -1 : 0;
        }
        at++;
      }
      return at;
    }

    private static int endOfBlock(String text, int at) {
      int open = 0;
      for (int i = at; i < text.length(); i++) {
        if (text.startsWith("@`", i)) {
          open++;
          i++;
        } else if (text.charAt(i) == '`' && --open == 0) {
          return i;
        }
      }
      return text.length() - 1;
    }

    /** The content blocks among the arguments of a call, with their own code taken out. */
    static String blocks(String text, int from, int to) {
      int block = text.indexOf("@`", from);
      if (block < 0 || block >= to) {
        return "\n";
      }
      int end = endOfBlock(text, block);
      return "\n" + withoutCode(text.substring(block + 2, end)) + blocks(text, end, to);
    }
  }
}
