package org.alongside.projects.storage;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.alongside.projects.Span;
import org.alongside.projects.When;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * How a span is written: each date by its code, and beside it the first day it may begin and the
 * last day it may end, to search by.
 */
final class SpanColumns {

  private SpanColumns() {}

  static StatementSpec of(StatementSpec statement, Span span) {
    When from = span.from();
    When until = span.until();
    return statement
        .param("fromCode", code(from), Types.VARCHAR)
        .param("fromDay", from == null ? null : Date.valueOf(from.first()), Types.DATE)
        .param("untilCode", code(until), Types.VARCHAR)
        .param("untilDay", until == null ? null : Date.valueOf(until.last()), Types.DATE);
  }

  static Span read(ResultSet row) throws SQLException {
    return new Span(when(row.getString("from_code")), when(row.getString("until_code")));
  }

  static @Nullable String code(@Nullable When when) {
    return when == null ? null : when.code();
  }

  static @Nullable When when(@Nullable String code) {
    return code == null ? null : When.parse(code).orElseThrow();
  }
}
