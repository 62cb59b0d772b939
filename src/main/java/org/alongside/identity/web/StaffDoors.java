package org.alongside.identity.web;

import java.util.List;
import org.alongside.web.Link;

/** The employers through whom staff can sign in, as links that lead there. */
interface StaffDoors {

  List<Link> links(String returnTo);
}
