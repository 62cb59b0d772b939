package org.alongside.partnerships.web;

import org.alongside.partnerships.AcceptAgreement;
import org.alongside.partnerships.KeepAgreement;
import org.alongside.partnerships.WriteAgreement;
import org.springframework.stereotype.Component;

/** What partners do with their working agreement. */
@Component
record AgreementVerbs(WriteAgreement write, AcceptAgreement accept, KeepAgreement keep) {}
