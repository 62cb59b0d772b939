package org.alongside.projects.storage;

import org.alongside.projects.Outline;
import org.alongside.projects.Section;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Which columns a section of a project is kept in. */
final class SectionColumns {

  private SectionColumns() {}

  /** Changes a section unless it was changed after the version that was seen. */
  static String update(Section section) {
    return switch (section) {
      case Section.Aim aim ->
          sql(
              "aim",
              "title = :title, purpose = :purpose, why_now = :whyNow,"
                  + " already_heard = :alreadyHeard");
      case Section.Scope scope ->
          sql(
              "scope",
              "can_change = :canChange, is_fixed = :isFixed, fixed_because = :fixedBecause");
      case Section.Means means ->
          sql("means", "time_there = :time, money_there = :money, rules_out = :rulesOut");
      case Section.Contact contact ->
          sql(
              "contact",
              "contact_name = :name, contact_role = :role, contact_email = :email,"
                  + " contact_phone = :phone");
      case Section.Reach reach -> sql("reach", "area = :area, organisations = :organisations");
    };
  }

  private static String sql(String name, String columns) {
    return """
    UPDATE projects.project SET %2$s, %1$s_version = version + 1, version = version + 1
     WHERE id = :id AND %1$s_version <= :seen
    """
        .formatted(name, columns);
  }

  static StatementSpec of(StatementSpec statement, Section section) {
    return switch (section) {
      case Section.Aim aim ->
          statement
              .param("title", aim.title())
              .param("purpose", aim.purpose())
              .param("whyNow", aim.whyNow())
              .param("alreadyHeard", aim.alreadyHeard());
      case Section.Scope scope ->
          statement
              .param("canChange", scope.canChange())
              .param("isFixed", scope.isFixed())
              .param("fixedBecause", scope.fixedBecause());
      case Section.Means means ->
          statement
              .param("time", means.time())
              .param("money", means.money())
              .param("rulesOut", means.rulesOut());
      case Section.Contact contact ->
          statement
              .param("name", contact.name())
              .param("role", contact.role())
              .param("email", contact.email())
              .param("phone", contact.phone());
      case Section.Reach reach ->
          statement
              .param("area", reach.area())
              .param("organisations", reach.organisations().toArray(String[]::new));
    };
  }

  static StatementSpec all(StatementSpec statement, Outline outline) {
    StatementSpec all = of(statement, outline.aim());
    all = of(all, outline.scope());
    all = of(all, outline.means());
    all = of(all, outline.contact());
    return of(all, outline.reach());
  }
}
