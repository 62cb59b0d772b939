package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.access.Standings;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class StandingsOnceTest {

  private static final PersonId PERSON = PersonId.random();
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  private final List<UUID> asked = new ArrayList<>();
  private final Standings standings =
      new StandingsOnce(
          new Standings() {
            @Override
            public Set<Role> of(PersonId person, UUID project) {
              asked.add(project);
              return EnumSet.of(Role.PARTNER_LIVED);
            }

            @Override
            public Set<Role> anywhere(PersonId person) {
              asked.add(new UUID(0, 0));
              return EnumSet.noneOf(Role.class);
            }
          });

  @AfterEach
  void leave() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void aPageThatReadsAsksOnceForEachPlace() {
    visit("GET");
    for (int i = 0; i < 3; i++) {
      assertThat(standings.of(PERSON, ONE)).containsExactly(Role.PARTNER_LIVED);
      assertThat(standings.anywhere(PERSON)).isEmpty();
      standings.of(PERSON, OTHER);
    }
    assertThat(asked).containsExactly(ONE, new UUID(0, 0), OTHER);
    standings.of(PersonId.random(), ONE);
    assertThat(asked).as("somebody else").hasSize(4);
    visit("GET");
    standings.of(PERSON, ONE);
    assertThat(asked).as("the next page").hasSize(5);
  }

  @Test
  void whoeverDoesSomethingIsAskedForEachTime() {
    visit("POST");
    standings.of(PERSON, ONE);
    standings.of(PERSON, ONE);
    assertThat(asked).hasSize(2);
  }

  @Test
  void aJobHasNoPageToRememberFor() {
    standings.of(PERSON, ONE);
    standings.of(PERSON, ONE);
    assertThat(asked).hasSize(2);
  }

  private static void visit(String method) {
    var request = new MockHttpServletRequest(method, "/");
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }
}
