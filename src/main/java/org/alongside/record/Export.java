package org.alongside.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A decision's record as one file: the entries, what follows from them, and the head. The entries
 * are read twice, a few at a time, and never held together: a record may have any length. They only
 * grow, so both times they are the same up to the last one.
 */
public final class Export {

  static final String FORMAT = "alongside-decision-record";
  static final int VERSION = 1;

  private static final String ENTRIES = "entries";

  /** The entries that follow one in the record, some at a time; none after the last. */
  @FunctionalInterface
  public interface Source {
    List<Entry> after(int seq);
  }

  private final Source source;
  private final Consented consented;
  private final Content content = new Content();
  private @Nullable Entry last;

  private Export(Source source, Consented consented) {
    this.source = source;
    this.consented = consented;
  }

  /** The record up to before the first entry that ends it. */
  public static Export of(Source source, Predicate<Entry> ends, Consented consented) {
    var export = new Export(source, consented);
    export.read(ends);
    return export;
  }

  private void read(Predicate<Entry> ends) {
    for (var some = source.after(0); !some.isEmpty(); some = source.after(some.getLast().seq())) {
      for (var entry : some) {
        if (ends.test(entry)) {
          return;
        }
        content.read(entry);
        last = entry;
      }
    }
  }

  /** Writes it in canonical form, so that the same record is always the same file. */
  public void writeTo(OutputStream out) throws IOException {
    var end = last;
    if (end == null) {
      throw new IllegalStateException("A record begins with its opening");
    }
    var separator = "{";
    for (var member : around(end).values().entrySet()) {
      write(out, separator + CanonicalJson.text(Json.of(member.getKey())) + ":");
      if (member.getKey().equals(ENTRIES)) {
        writeEntries(out, end.seq());
      } else {
        write(out, CanonicalJson.text(member.getValue()));
      }
      separator = ",";
    }
    write(out, "}");
  }

  /** Everything but the entries, which stand at their place among the rest. */
  private Json.Members around(Entry end) {
    return Json.Members.none()
        .with("format", FORMAT)
        .with("version", VERSION)
        .with("decisionId", end.link().decision().toString())
        .with(ENTRIES, Json.nothing())
        .with("content", content.json())
        .with("consented", sealed(consented.json(), end.hash()))
        .with("head", end.hash().hex());
  }

  private void writeEntries(OutputStream out, int end) throws IOException {
    var separator = "[";
    for (int seq = 0; seq < end; ) {
      var some = source.after(seq);
      if (some.isEmpty()) {
        throw new IllegalStateException("The record ends at " + seq + " and not at " + end);
      }
      for (var entry : some) {
        seq = entry.seq();
        if (seq <= end) {
          write(out, separator + CanonicalJson.text(entry.json()));
          separator = ",";
        }
      }
    }
    write(out, "]");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Names and words can't be in the chain, so a checksum of their own shows a slip in them. */
  static Json.Members sealed(Json.Members consented, Hash head) {
    return consented.with("checksum", Hash.of(consented.with("head", head.hex())).hex());
  }
}
