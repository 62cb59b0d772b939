package org.alongside.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Requests kept in a list, with the same rules as the table. */
class InMemoryRequests implements SignInRequests {

  private final List<SignInRequest> all = new ArrayList<>();
  private final Map<UUID, Integer> tries = new HashMap<>();

  @Override
  public void add(SignInRequest request) {
    all.replaceAll(old ->
        old.email().equals(request.email()) && old.proofs().browser().is(request.proofs().browser())
            ? with(old, life -> new SignInRequest.Life(life.askedAt(), life.usedAt(), true))
            : old);
    all.add(request);
  }

  @Override
  public Optional<SignInRequest> byToken(Digest token) {
    return all.stream().filter(one -> one.proofs().token().is(token)).findFirst();
  }

  @Override
  public Optional<SignInRequest> newestOf(Digest browser) {
    return all.reversed().stream().filter(one -> one.proofs().browser().is(browser)).findFirst();
  }

  @Override
  public boolean use(UUID id, Instant now) {
    var found = all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    if (found.life().usedAt() != null) {
      return false;
    }
    all.replaceAll(one ->
        one.id().equals(id)
            ? with(one, life -> new SignInRequest.Life(life.askedAt(), now, life.replaced()))
            : one);
    return true;
  }

  @Override
  public int countTry(UUID id) {
    return tries.merge(id, 1, Integer::sum);
  }

  private static SignInRequest with(SignInRequest old, UnaryOperator<SignInRequest.Life> change) {
    return new SignInRequest(
        old.id(),
        old.email(),
        old.changes(),
        old.proofs(),
        change.apply(old.life()),
        old.returnTo());
  }
}
