package org.alongside.partnerships.web;

import org.springframework.stereotype.Component;

/** What the partners' room is put together from. */
@Component
record RoomParts(
    PartnerNames names,
    AskedQuestions questions,
    AgreementStates agreements,
    HappenedHere happened) {}
