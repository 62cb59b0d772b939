package org.alongside.organisation.web;

import org.alongside.organisation.MailTrial;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * The form of the first visit.
 *
 * @param trial how the test letter went; null if none was sent
 */
public record SetUpPage(Typed typed, Mistakes mistakes, MailTrial.@Nullable Result trial) {}
