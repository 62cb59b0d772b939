package org.alongside.organisation.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.organisation.Colour;
import org.alongside.organisation.Contact;
import org.alongside.organisation.Identity;
import org.alongside.organisation.MailSecurity;
import org.alongside.organisation.MailSettings;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.OrganisationCode;
import org.alongside.organisation.PublicAddress;
import org.alongside.people.EmailAddress;
import org.jspecify.annotations.Nullable;

/** The organisation as a row of its table. */
final class OrganisationRow {

  private OrganisationRow() {}

  static Organisation read(ResultSet row, int number) throws SQLException {
    return new Organisation(
        identity(row),
        contact(row),
        new PublicAddress(row.getString("public_address")),
        mail(row),
        row.getInt("version"));
  }

  private static Identity identity(ResultSet row) throws SQLException {
    return new Identity(
        row.getString("name"),
        new OrganisationCode(row.getString("code")),
        new Colour(row.getString("colour")),
        List.of((String[]) row.getArray("languages").getArray()));
  }

  private static Contact contact(ResultSet row) throws SQLException {
    return new Contact(
        row.getString("contact_name"),
        new EmailAddress(row.getString("contact_email")),
        row.getString("contact_phone"));
  }

  private static @Nullable MailSettings mail(ResultSet row) throws SQLException {
    if (row.getString("mail_host") == null) {
      return null;
    }
    return new MailSettings(
        row.getString("mail_host"),
        row.getInt("mail_port"),
        MailSecurity.valueOf(row.getString("mail_security")),
        new EmailAddress(row.getString("mail_sender")),
        row.getString("mail_user"));
  }

  static Map<String, @Nullable Object> write(Organisation organisation) {
    var row = new HashMap<String, @Nullable Object>();
    row.put("name", organisation.name());
    row.put("code", organisation.code());
    row.put("colour", organisation.colour().hex());
    row.put("languages", organisation.identity().languages().toArray(new String[0]));
    row.put("contactName", organisation.contact().name());
    row.put("contactEmail", organisation.contact().email().value());
    row.put("contactPhone", organisation.contact().phone());
    row.put("publicAddress", organisation.address().value());
    row.put("version", organisation.version());
    writeMail(row, organisation.mail());
    return row;
  }

  private static void writeMail(Map<String, @Nullable Object> row, @Nullable MailSettings mail) {
    row.put("mailHost", mail == null ? null : mail.host());
    row.put("mailPort", mail == null ? null : mail.port());
    row.put("mailSecurity", mail == null ? null : mail.security().name());
    row.put("mailSender", mail == null ? null : mail.sender().value());
    row.put("mailUser", mail == null ? null : mail.user());
  }
}
