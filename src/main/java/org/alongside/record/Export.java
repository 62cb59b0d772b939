package org.alongside.record;

import java.util.List;

/** A decision's record as one file: the entries, what follows from them, and the head. */
public final class Export {

  static final String FORMAT = "alongside-decision-record";
  static final int VERSION = 1;

  private Export() {}

  /** The file's bytes, in canonical form, so that the same record is always the same file. */
  public static byte[] file(List<Entry> entries, Consented consented) {
    return CanonicalJson.bytes(json(entries, consented));
  }

  static Json.Members json(List<Entry> entries, Consented consented) {
    var last = entries.getLast();
    return Json.Members.none()
        .with("format", FORMAT)
        .with("version", VERSION)
        .with("decisionId", last.link().decision().toString())
        .with("entries", Json.items(entries, Entry::json))
        .with("content", Content.of(entries).json())
        .with("consented", sealed(consented.json(), last.hash()))
        .with("head", last.hash().hex());
  }

  /** Names and words can't be in the chain, so a checksum of their own shows a slip in them. */
  static Json.Members sealed(Json.Members consented, Hash head) {
    return consented.with("checksum", Hash.of(consented.with("head", head.hex())).hex());
  }
}
