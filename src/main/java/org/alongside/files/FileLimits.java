package org.alongside.files;

/**
 * How large a file may be, in bytes.
 *
 * @param picture for pictures, which are drawn anew
 * @param other for everything else
 */
public record FileLimits(long picture, long other) {

  private static final long MEGABYTE = 1 << 20;

  public FileLimits {
    if (picture < MEGABYTE || other < MEGABYTE) {
      throw new IllegalArgumentException("Files may have a megabyte at least");
    }
  }

  long of(FileType type) {
    return type.family() == FileType.Family.PICTURE ? Math.min(picture, other) : other;
  }

  public long megabytes(FileType type) {
    return of(type) / MEGABYTE;
  }
}
