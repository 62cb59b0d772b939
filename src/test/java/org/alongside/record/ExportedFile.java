package org.alongside.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A record's file at once, where a test looks into it. */
public final class ExportedFile {

  private ExportedFile() {}

  public static byte[] of(List<Entry> entries, Consented consented) {
    return of(Export.of(seq -> entries.subList(seq, entries.size()), entry -> false, consented));
  }

  public static byte[] of(Export export) {
    var out = new ByteArrayOutputStream();
    try {
      export.writeTo(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
