package org.alongside.web;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.InvalidUrlException;

/**
 * What went wrong, as people are told of it.
 *
 * @param status one of those that have words
 * @param pause how long to wait before trying again; null when waiting doesn't help
 */
record Failure(int status, @Nullable Duration pause) {

  private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 413, 422, 429, 503);

  static Failure of(Throwable thrown) {
    return switch (thrown) {
      case NotFound none -> of(404);
      case NotAllowed none -> of(403);
      case TooMany many -> new Failure(429, many.howLong());
      case Busy busy -> new Failure(503, Duration.ofSeconds(30));
      case MaxUploadSizeExceededException large -> of(413);
      case MultipartException upload -> of(400);
      // What stands in an address and can't be read names nothing.
      case TypeMismatchException address -> of(404);
      case ServletRequestBindingException incomplete -> of(400);
      case InvalidUrlException malformed -> of(400);
      case ErrorResponse told -> of(told.getStatusCode().value());
      case OptimisticLockingFailureException faster -> of(409);
      case DataAccessResourceFailureException away -> of(503);
      case QueryTimeoutException slow -> of(503);
      case CannotCreateTransactionException away -> of(503);
      default -> of(500);
    };
  }

  /** Statuses without words of their own are told as the nearest that has. */
  static Failure of(int status) {
    if (WORDED.contains(status)) {
      return new Failure(status, null);
    }
    return switch (status) {
      case 401 -> new Failure(403, null);
      case 410 -> new Failure(404, null);
      case 502, 504 -> new Failure(503, null);
      default -> new Failure(status >= 400 && status < 500 ? 400 : 500, null);
    };
  }

  /** Ours, not theirs: the log keeps what happened. */
  boolean ours() {
    return status >= 500;
  }
}
