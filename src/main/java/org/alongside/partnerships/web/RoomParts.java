package org.alongside.partnerships.web;

import org.alongside.access.web.HappenedHere;
import org.alongside.projects.Awaited;
import org.springframework.stereotype.Component;

/** What the partners' room is put together from. */
@Component
record RoomParts(
    PartnerNames names,
    AskedQuestions questions,
    AgreementStates agreements,
    Awaited awaited,
    HappenedHere happened) {}
