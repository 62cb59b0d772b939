package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.identity.Devices;
import org.alongside.identity.SignedInDevice;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The devices somebody is signed in on, and signing out on each. */
@Controller
class DevicePages {

  private final Devices devices;

  DevicePages(Devices devices) {
    this.devices = devices;
  }

  @GetMapping(IdentityPaths.DEVICES)
  @Requires(Action.SEE_OWN_ACCOUNT)
  ModelAndView show(Actor actor, HttpServletRequest request) {
    var page = new DevicesPage(devices.of(actor.personOrThrow()), here(request));
    return Show.page("identity/devices", page);
  }

  @PostMapping(IdentityPaths.DEVICES)
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  ModelAndView signOut(@RequestParam String device, Actor actor) {
    devices.signOut(actor.personOrThrow(), device);
    return Show.seeOther(IdentityPaths.DEVICES);
  }

  @PostMapping("/me/devices/others")
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  ModelAndView signOutElsewhere(Actor actor, HttpServletRequest request) {
    devices.signOutElsewhere(actor.personOrThrow(), here(request));
    return Show.seeOther(IdentityPaths.DEVICES);
  }

  private static String here(HttpServletRequest request) {
    return SignedInDevice.keyOf(request.getSession(true).getId());
  }
}
