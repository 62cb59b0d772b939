package org.alongside.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {

  @ParameterizedTest(name = "{1} of {0}: {2}")
  @CsvSource({
    "0,0,false", "1,0,false", "1,1,false", "2,1,false", "2,2,true", "3,1,false", "3,2,true",
    "4,2,false", "4,3,true", "5,2,false", "5,3,true", "12,6,false", "12,7,true", "13,6,false",
    "13,7,true"
  })
  void holdsWithMoreThanHalfAndAtLeastTwo(int onRoll, int answered, boolean quorum) {
    assertEquals(quorum, new Attendance(onRoll, answered).quorum());
  }

  @Test
  void hasNoMoreAnswersThanPlaces() {
    assertThrows(IllegalArgumentException.class, () -> new Attendance(3, 4));
    assertThrows(IllegalArgumentException.class, () -> new Attendance(3, -1));
    assertThrows(IllegalArgumentException.class, () -> new Ballots<>(1, List.of("a", "b")));
  }
}
