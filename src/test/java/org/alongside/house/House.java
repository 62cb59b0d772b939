package org.alongside.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Judges classes against the house's rules; the base package is a parameter, so that planted
 * offenders can be judged by the same code.
 */
final class House {

  /** The gate that every page has, and files, whose forms and pictures stand in pages of others. */
  private static final Set<String> IN_EVERY_PAGE = Set.of("access", "files");

  /** What a root may use besides the roots above it. */
  private static final Set<String> PURE = Set.of("java.", "org.jspecify.");

  private final String base;

  private final ImportTable table;

  House(String base, ImportTable table) {
    this.base = base + ".";
    this.table = table;
  }

  /** What a rule found, and how many classes it looked at. */
  record Judged(int classes, List<String> found) {}

  Judged rootsUseOnlyJavaAndRootsAboveThem(JavaClasses classes) {
    return judge(classes, this::isRoot, (from, to) -> !isPure(to) && !isAllowedRoot(from, to));
  }

  Judged rootsDoNotReadTheClock(JavaClasses classes) {
    var found = new ArrayList<String>();
    int judged = 0;
    for (JavaClass from : classes) {
      if (!isRoot(from)) {
        continue;
      }
      judged++;
      from.getMethodCallsFromSelf().stream()
          .filter(call -> readsClock(call.getTargetOwner().getName(), call.getName()))
          .forEach(call -> found.add(from.getName() + " reads the clock: " + call.getName()));
    }
    return new Judged(judged, found);
  }

  /**
   * What storage may use of pages: where a letter leads, and what the key file tells the person who
   * starts the program.
   */
  private static final String FOR_STORAGE = ".*Paths|.*\\.web\\.(Words|NextStep)";

  Judged storageSeesNoPages(JavaClasses classes) {
    return judge(
        classes,
        from -> "storage".equals(room(from)),
        (from, to) ->
            ours(to.getPackageName())
                && ("web".equals(room(to)) || "web".equals(capability(to)))
                && !to.getName().replaceFirst("\\$.*", "").matches(FOR_STORAGE));
  }

  Judged namesSayWhatNotWhichKind(JavaClasses classes) {
    var found =
        classes.stream()
            .map(JavaClass::getName)
            .filter(name -> name.matches(".*(Service|Impl|Utils?|Helper|Manager|Dto|DTO)"))
            .map(name -> name + " is named after its kind")
            .toList();
    return new Judged(classes.size(), found);
  }

  /** Constructors are given up to five things, methods up to six; a record lists its parts. */
  Judged littleIsGiven(JavaClasses classes) {
    var found = new ArrayList<String>();
    for (JavaClass each : classes) {
      boolean listsParts = each.isRecord() || each.isEnum() || each.isInnerClass();
      each.getCodeUnits().stream()
          .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
          .filter(unit -> !(unit.isConstructor() && listsParts))
          .filter(unit -> unit.getRawParameterTypes().size() > (unit.isConstructor() ? 5 : 6))
          .forEach(unit -> found.add(unit.getFullName() + " is given too much"));
    }
    return new Judged(classes.size(), found);
  }

  /** Only {@code participation.Here} says in which zone people live. */
  Judged zonesAreNamedInOnePlace(JavaClasses classes) {
    var found = new ArrayList<String>();
    int judged = 0;
    for (JavaClass from : classes) {
      judged++;
      boolean names =
          from.getMethodCallsFromSelf().stream()
              .anyMatch(call ->
                  call.getTargetOwner().getName().equals("java.time.ZoneId")
                      && call.getName().equals("of"));
      if (names && !from.getName().equals(base + "participation.Here")) {
        found.add(from.getName() + " names a zone");
      }
    }
    return new Judged(judged, found);
  }

  Judged storageIsUsedOnlyByItsOwnCapability(JavaClasses classes) {
    return judge(
        classes,
        from -> ours(from.getPackageName()),
        (from, to) ->
            "storage".equals(room(to))
                && !capability(from).equals(capability(to.getPackageName())));
  }

  /**
   * Pages link to other pages through their Paths, hang a Panel into them, go through the gate of
   * access, and begin a session through SignIn; nothing else.
   */
  Judged webRoomsOfOthersAreNotUsed(JavaClasses classes) {
    return judge(
        classes,
        from -> ours(from.getPackageName()) && !capability(from).isEmpty(),
        (from, to) ->
            "web".equals(room(to))
                && !IN_EVERY_PAGE.contains(capability(to.getPackageName()))
                && !to.getName().replaceFirst("\\$.*", "").matches(".*(Paths|Panel|\\.SignIn)")
                && !capability(from).equals(capability(to.getPackageName())));
  }

  /** A room sees no capability below its own, but for the gate of access, which every page has. */
  Judged roomsLookOnlyUp(JavaClasses classes) {
    return judge(
        classes,
        from -> table.knows(capability(from)) && !isRoot(from),
        (from, to) -> {
          String other = capability(to.getPackageName());
          return table.knows(other)
              && !other.equals("access")
              && !other.equals(capability(from))
              && !table.above(capability(from)).contains(other);
        });
  }

  Judged everyPackageHasItsPlace(JavaClasses classes) {
    var found = new ArrayList<String>();
    int judged = 0;
    for (JavaClass each : classes) {
      judged++;
      String name = capability(each.getPackageName());
      boolean known = name.isEmpty() || table.knows(name) || ImportTable.BESIDE.contains(name);
      boolean roomKnown = Set.of("", "web", "storage", "command").contains(room(each));
      if (!known || !roomKnown) {
        found.add(each.getPackageName() + " has no place in the house");
      }
    }
    return new Judged(judged, found);
  }

  private Judged judge(
      JavaClasses classes, Predicate<JavaClass> judged, BiPredicate<JavaClass, JavaClass> offends) {
    var found = new ArrayList<String>();
    int count = 0;
    for (JavaClass from : classes) {
      if (!judged.test(from)) {
        continue;
      }
      count++;
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        if (!to.isPrimitive() && offends.test(from, to)) {
          found.add(from.getName() + " uses " + to.getName());
        }
      }
    }
    return new Judged(count, found.stream().distinct().toList());
  }

  private boolean isRoot(JavaClass each) {
    return ours(each.getPackageName())
        && table.knows(capability(each))
        && room(each).isEmpty()
        && !each.getSimpleName().equals("package-info");
  }

  private boolean isAllowedRoot(JavaClass from, JavaClass to) {
    return ours(to.getPackageName())
        && room(to).isEmpty()
        && table.allows(capability(from), capability(to.getPackageName()));
  }

  private static boolean isPure(JavaClass to) {
    return PURE.stream().anyMatch(to.getName()::startsWith)
        && !to.getName().startsWith("java.sql.");
  }

  private static boolean readsClock(String owner, String method) {
    boolean now = owner.startsWith("java.time.") && method.equals("now");
    boolean clock = owner.equals("java.time.Clock") || owner.equals("java.time.InstantSource");
    boolean system =
        owner.equals("java.lang.System") && method.matches("currentTimeMillis|nanoTime");
    return now || clock || system;
  }

  private boolean ours(String packageName) {
    return (packageName + ".").startsWith(base);
  }

  private String capability(JavaClass each) {
    return capability(each.getPackageName());
  }

  private String capability(String packageName) {
    if (!ours(packageName)) {
      return "";
    }
    String inside = (packageName + ".").substring(base.length());
    return inside.isEmpty() ? "" : inside.substring(0, inside.indexOf('.'));
  }

  private String room(JavaClass each) {
    String packageName = each.getPackageName();
    String head = base + capability(packageName) + ".";
    return ours(packageName) && packageName.length() > head.length()
        ? packageName.substring(head.length())
        : "";
  }
}
