package org.alongside.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import org.alongside.web.Words;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which signs our letters can show. What they can't show is named in brackets instead: an empty box
 * would look as if somebody had written nothing. That holds for writing from right to left too,
 * which this kind of document can't set in order.
 */
final class Signs {

  private final Words words;
  private boolean named;

  Signs(Words words) {
    this.words = words;
  }

  /** Read on first use, once. */
  private static final class Known {
    static final BitSet ALL = new BitSet();

    static {
      read(Fonts.REGULAR, ALL);
      var bold = new BitSet();
      read(Fonts.BOLD, bold);
      ALL.and(bold);
    }

    private static void read(String font, BitSet signs) {
      try (var file = new RandomAccessReadBuffer(Fonts.open(font));
          var read = new TTFParser().parse(file)) {
        var lookup = read.getUnicodeCmapLookup();
        for (int sign = ' '; sign <= Character.MAX_CODE_POINT; sign++) {
          if (lookup.getGlyphId(sign) != 0) {
            signs.set(sign);
          }
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** Whether something had to be named. */
  boolean named() {
    return named;
  }

  /** The same text in signs that can be shown. */
  String shown(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (plain.codePoints().allMatch(Signs::covered)) {
      return plain;
    }
    var out = new StringBuilder();
    int at = 0;
    while (at < plain.length()) {
      at = next(plain, at, out);
    }
    return out.toString();
  }

  private int next(String text, int at, StringBuilder out) {
    int sign = text.codePointAt(at);
    int after = at + Character.charCount(sign);
    if (covered(sign)) {
      out.appendCodePoint(sign);
      return after;
    }
    if (unseen(sign)) {
      return after;
    }
    named = true;
    if (!Character.isLetter(sign)) {
      out.append(words.get("pdf.sign", UCharacter.getExtendedName(sign).toLowerCase(Locale.ROOT)));
      return after;
    }
    int script = UScript.getScript(sign);
    out.append(words.get("pdf.script", script(script)));
    return end(text, after, script);
  }

  /** Where a run of words in the same letters ends, with whatever stands between them. */
  private static int end(String text, int from, int script) {
    int end = from;
    for (int at = from; at < text.length(); ) {
      int sign = text.codePointAt(at);
      at += Character.charCount(sign);
      int own = UScript.getScript(sign);
      if (own == script) {
        end = at;
      } else if (sign == '\n' || (own != UScript.COMMON && own != UScript.INHERITED)) {
        return end;
      }
    }
    return end;
  }

  private String script(int script) {
    return new Locale.Builder()
        .setScript(UScript.getShortName(script))
        .build()
        .getDisplayScript(words.locale());
  }

  static boolean covered(int sign) {
    return sign == '\n' || sign == '\t' || (Known.ALL.get(sign) && leftToRight(sign));
  }

  private static boolean leftToRight(int sign) {
    return switch (Character.getDirectionality(sign)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          false;
      default -> true;
    };
  }

  /** Joiners, marks of direction, looks of pictures: nobody misses them. */
  private static boolean unseen(int sign) {
    int type = Character.getType(sign);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || (sign >= 0xFE00 && sign <= 0xFE0F)
        || (sign >= 0x1F3FB && sign <= 0x1F3FF);
  }
}
