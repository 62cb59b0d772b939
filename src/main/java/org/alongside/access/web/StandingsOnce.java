package org.alongside.access.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Role;
import org.alongside.access.Standings;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Asks once for each page what somebody holds. Only for pages that read: whoever does something may
 * hold something else afterwards.
 */
final class StandingsOnce implements Standings {

  private static final String KEPT = StandingsOnce.class.getName();

  private final Standings standings;

  StandingsOnce(Standings standings) {
    this.standings = standings;
  }

  private record Question(Standings asked, PersonId person, @Nullable UUID project) {}

  @Override
  public Set<Role> of(PersonId person, UUID project) {
    return once(new Question(standings, person, project), () -> standings.of(person, project));
  }

  @Override
  public Set<Role> anywhere(PersonId person) {
    return once(new Question(standings, person, null), () -> standings.anywhere(person));
  }

  private Set<Role> once(Question question, Supplier<Set<Role>> ask) {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
            && page.getRequest().getMethod().equals("GET")
        ? answers(page).computeIfAbsent(question, _ -> ask.get())
        : ask.get();
  }

  private static Map<Question, Set<Role>> answers(RequestAttributes page) {
    @SuppressWarnings("unchecked")
    var kept =
        (@Nullable Map<Question, Set<Role>>)
            page.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
    if (kept != null) {
      return kept;
    }
    var fresh = new HashMap<Question, Set<Role>>();
    page.setAttribute(KEPT, fresh, RequestAttributes.SCOPE_REQUEST);
    return fresh;
  }
}
