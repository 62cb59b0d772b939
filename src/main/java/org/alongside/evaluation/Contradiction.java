package org.alongside.evaluation;

import java.util.UUID;
import org.alongside.people.PersonId;

/**
 * How it was, in the words of somebody who says that it was not as recorded.
 *
 * @param account the fact that they contradict
 */
public record Contradiction(UUID id, UUID account, PersonId by, String words) {}
