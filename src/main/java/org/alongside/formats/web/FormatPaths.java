package org.alongside.formats.web;

import org.alongside.formats.Form;
import org.alongside.formats.Item;

/** Where the pages of formats are. */
public final class FormatPaths {

  static final String ALL = "/formats";
  public static final String CHOICE = "/formats/choice";
  static final String ITEM = "/formats/{subject}";
  static final String FORM = "/formats/{subject}/{form}";

  private FormatPaths() {}

  public static String item(Item.Ref item) {
    return ALL + "/" + item.code();
  }

  public static String form(Item.Ref item, Form form) {
    return item(item) + "/" + form.code();
  }

  static String edit(Item.Ref item, Form form) {
    return form(item, form) + "/edit";
  }
}
