package org.alongside.identity.web;

import java.util.List;
import org.alongside.identity.SignedInDevice;
import org.alongside.web.Words;

/**
 * Where somebody is signed in.
 *
 * @param here the key of the device at hand
 */
public record DevicesPage(List<SignedInDevice> devices, String here) {

  public DevicesPage {
    devices = List.copyOf(devices);
  }

  /** What a device is called. */
  public String name(SignedInDevice device, Words words) {
    return words.get(
        "identity.device",
        words.get("identity.browser." + device.device().browser()),
        words.get("identity.platform." + device.device().platform()));
  }

  public boolean isHere(SignedInDevice device) {
    return device.key().equals(here);
  }
}
