package org.alongside.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files that pages load: styles, scripts, pictures. All stand under one address that holds a
 * hash of all of them, so that browsers keep them for good and files can name each other.
 */
public final class Assets {

  static final String ROOT = "/assets/";

  private static final String FOLDER = "/assets/";
  private static final Assets OURS = new Assets();

  private final Map<String, Asset> byName = new TreeMap<>();
  private final String hash;

  private Assets() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (var file : files().entrySet()) {
        byte[] content = file.getValue().getContentAsByteArray();
        digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
        digest.update(content);
        byName.put(file.getKey(), new Asset(file.getKey(), content));
      }
      hash = HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static Assets ours() {
    return OURS;
  }

  /** Where a browser finds a file, for example {@code alongside.css}. */
  public static String url(String name) {
    if (find(name).isEmpty()) {
      throw new IllegalArgumentException("No asset named " + name);
    }
    return ROOT + OURS.hash + "/" + name;
  }

  /** A file, whichever version of us asked for it; the organisation's colours are made here. */
  static Optional<Asset> find(String name) {
    Asset kept = OURS.byName.get(name);
    if (kept != null) {
      return Optional.of(kept);
    }
    return ColourSheet.read(name).map(css -> new Asset(name, css.getBytes(StandardCharsets.UTF_8)));
  }

  String hash() {
    return hash;
  }

  private static Map<String, Resource> files() throws IOException {
    var files = new TreeMap<String, Resource>();
    var resolver = new PathMatchingResourcePatternResolver();
    for (var file : resolver.getResources("classpath:assets/**/*.*")) {
      String path = file.getURL().toString();
      files.put(path.substring(path.lastIndexOf(FOLDER) + FOLDER.length()), file);
    }
    return files;
  }
}
