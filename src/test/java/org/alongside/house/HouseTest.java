package org.alongside.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The borders of the house hold, and each guard bites: a planted offender is reported by name. */
class HouseTest {

  private static final String PLANTED = "org.alongside.house.planted";

  private static final JavaClasses REAL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(place -> !place.contains("/templates/"))
          .importPackages("org.alongside");

  private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(PLANTED);

  interface Rule extends BiFunction<House, JavaClasses, House.Judged> {}

  static Stream<Arguments> rules() {
    return Stream.of(
        rule("roots are pure", House::rootsUseOnlyJavaAndRootsAboveThem, "decisions.UsesSpring"),
        rule("roots look up", House::rootsUseOnlyJavaAndRootsAboveThem, "facts.ImportsBelow"),
        rule("roots get the time", House::rootsDoNotReadTheClock, "decisions.ReadsTheClock"),
        rule("one zone", House::zonesAreNamedInOnePlace, "decisions.NamesAZone"),
        rule("storage sees no pages", House::storageSeesNoPages, "storage.SeesPages"),
        rule("names say what", House::namesSayWhatNotWhichKind, "DecisionService"),
        rule("little is given", House::littleIsGiven, "decisions.TakesMuch"),
        rule("storage is private", House::storageIsUsedOnlyByItsOwnCapability, "BorrowsRooms"),
        rule("pages are private", House::webRoomsOfOthersAreNotUsed, "BorrowsRooms"),
        rule("rooms look up", House::roomsLookOnlyUp, "facts.storage.LeansOnBelow"),
        rule("no drawers by kind", House::everyPackageHasItsPlace, "planted.service"));
  }

  private static Arguments rule(String name, Rule rule, String offender) {
    return Arguments.argumentSet(name, rule, offender);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theHouseKeepsTheRule(Rule rule, String offender) {
    var judged = rule.apply(new House("org.alongside", ImportTable.ofAlongside()), REAL);
    assertThat(judged.found()).isEmpty();
    assertThat(judged.classes()).as("classes judged").isPositive();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theGuardReportsThePlantedOffender(Rule rule, String offender) {
    var judged = rule.apply(new House(PLANTED, ImportTable.ofAlongside()), OFFENDERS);
    assertThat(judged.found()).anyMatch(found -> found.contains(offender));
  }
}
