package org.alongside.partnerships;

/** Lets somebody's place count, without a vote where one body would hold too much of the side. */
final class Admission {

  private final Archive archive;
  private final Chronicle chronicle;
  private final String host;

  Admission(Archive archive, Chronicle chronicle, String host) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.host = host;
  }

  /** The lived partners have agreed to somebody who waited. */
  void admit(Chronicle.Act act, Place waiting) {
    var here = waiting.with(waiting.standing().being(Presence.HERE));
    var declared = archive.declarations().of(act.in().id());
    keep(act, here, declared.getOrDefault(here.id(), Declaration.NOTHING));
  }

  /** Saves the place as it is, or without its vote. */
  void keep(Chronicle.Act act, Place place, Declaration declaration) {
    var over = new Thirds(archive, host).exceededWith(act.in(), place, declaration).isPresent();
    if (over) {
      var advising = Standing.taken(false, place.standing().presence());
      archive.places().save(act.in().id(), place.with(advising));
      chronicle.tell(act, PartnershipFact.VOTE_SET_ASIDE, place);
    } else {
      archive.places().save(act.in().id(), place);
    }
  }
}
