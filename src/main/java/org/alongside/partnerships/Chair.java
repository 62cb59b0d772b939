package org.alongside.partnerships;

/** Puts a side's chosen co-chair in the chair; whoever held it before stands down. */
final class Chair {

  private final Archive archive;
  private final Chronicle chronicle;

  Chair(Archive archive, Chronicle chronicle) {
    this.archive = archive;
    this.chronicle = chronicle;
  }

  void choose(Chronicle.Act act, Place place) {
    act.in().coChair(place.side()).ifPresent(before -> leave(act, before));
    save(act, place, true);
    chronicle.tell(act, PartnershipFact.CO_CHAIR_CHOSEN, place);
  }

  void leave(Chronicle.Act act, Place place) {
    save(act, place, false);
    chronicle.tell(act, PartnershipFact.CO_CHAIR_STOOD_DOWN, place);
  }

  private void save(Chronicle.Act act, Place place, boolean chairs) {
    archive.places().save(act.in().id(), place.with(place.standing().chairing(chairs)));
  }
}
