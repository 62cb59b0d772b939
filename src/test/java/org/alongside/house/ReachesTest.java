package org.alongside.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** SQL names only schemas of capabilities that the same capability may import; no exceptions. */
class ReachesTest {

  private final Reaches reaches = new Reaches(ImportTable.ofAlongside());

  @Test
  void noStorageRoomReachesWhereItsRootMayNotLook() {
    var sources = Sources.below(Sources.JAVA, ".java");
    assertThat(reaches.all(sources)).hasSizeGreaterThan(8);
    assertThat(reaches.forbidden(sources)).isEmpty();
  }

  @Test
  void aReachDownOrAsideIsReported() {
    var people = Path.of("org/alongside/people/storage/PostgresPeople.java");
    assertThat(reaches.forbidden(Map.of(people, "SELECT 1\n  FROM decisions.round")))
        .containsExactly("people: decisions");
    assertThat(reaches.forbidden(Map.of(people, "SELECT 1 FROM facts.fact"))).isEmpty();
    var mail = Path.of("org/alongside/mail/storage/Letters.java");
    assertThat(reaches.forbidden(Map.of(mail, "UPDATE access.role_given SET x = 1")))
        .containsExactly("mail: access");
  }
}
