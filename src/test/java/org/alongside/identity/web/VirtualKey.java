package org.alongside.identity.web;

import com.google.gson.JsonObject;
import org.alongside.browser.Visitor;

/** A security key that only a browser under test has, and that always says yes. */
public final class VirtualKey {

  private VirtualKey() {}

  public static void pluggedInto(Visitor visitor) {
    var devtools = visitor.page().context().newCDPSession(visitor.page());
    devtools.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var arguments = new JsonObject();
    arguments.add("options", options);
    devtools.send("WebAuthn.addVirtualAuthenticator", arguments);
  }
}
