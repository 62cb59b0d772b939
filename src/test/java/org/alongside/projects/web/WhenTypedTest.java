package org.alongside.projects.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.projects.When;
import org.alongside.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date typed as exactly as somebody knows it. */
class WhenTypedTest {

  @ParameterizedTest
  @CsvSource({
    "4,03,2027,2027-03-04",
    "04,03,2027,2027-03-04",
    "31,12,2027,2027-12-31",
    "'',03,2027,2027-03",
    "'',spring,2027,2027-spring",
    "'',q2,2027,2027-q2",
    "'','',2027,2027"
  })
  void whatIsADateIsReadAndComesBackAsTyped(String day, String part, String year, String code) {
    var typed = new WhenTyped(day, part, year);
    assertThat(typed.wrong()).isFalse();
    assertThat(typed.when().map(When::code)).contains(code);
    assertThat(WhenTyped.of(typed.when().orElseThrow()).when()).isEqualTo(typed.when());
  }

  @ParameterizedTest
  @CsvSource({
    "31,02,2027", "0,03,2027", "x,03,2027", "123,03,2027", "4,'',2027", "4,spring,2027",
    "'',03,''", "'',03,27", "'',03,1999", "'',13,2027", "'',soon,2027", "4,03,''"
  })
  void whatIsNoDateIsToldAndNotGuessed(String day, String part, String year) {
    assertThat(new WhenTyped(day, part, year).wrong()).isTrue();
  }

  @Test
  void nothingIsNoMistake() {
    assertThat(new WhenTyped("", "", "").wrong()).isFalse();
    assertThat(WhenTyped.of(null).empty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-03-04|4 March 2027",
        "2027-03|March 2027",
        "2027-spring|spring 2027",
        "2027-winter|winter 2027 to 2028",
        "2027-q3|July to September 2027",
        "2027|2027"
      })
  void itIsSaidAsExactlyAsItIsKnown(String code, String words) {
    assertThat(WhenSaid.say(Words.english(), When.parse(code).orElseThrow())).isEqualTo(words);
  }
}
