package org.alongside.house;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every value of every enum of ours that implements an interface, wherever in the house it is. */
final class Kinds {

  private Kinds() {}

  static <T> List<T> of(Class<T> type) {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(type));
    return scan.findCandidateComponents("org.alongside").stream()
        .map(found -> Objects.requireNonNull(found.getBeanClassName()))
        .filter(name -> !name.contains(".planted."))
        .map(name -> ClassUtils.resolveClassName(name, Kinds.class.getClassLoader()))
        .filter(Class::isEnum)
        .flatMap(found -> Stream.of(found.getEnumConstants()))
        .map(type::cast)
        .toList();
  }
}
