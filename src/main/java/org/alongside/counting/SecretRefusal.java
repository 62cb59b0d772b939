package org.alongside.counting;

import java.util.List;
import org.alongside.participation.Reason;

/** Why a ballot can't be secret: in a small group, secrecy can't be promised. */
public enum SecretRefusal implements Reason {
  FEWER_THAN_TEN("counting.reason.secret-fewer-than-ten", SecretBallot.ON_ROLL),
  FEWER_THAN_FIVE_OF_A_GROUP("counting.reason.secret-fewer-than-five", SecretBallot.ON_SIDE);

  private final String key;
  private final int least;

  SecretRefusal(String key, int least) {
    this.key = key;
    this.least = least;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public List<Object> details() {
    return List.of(least);
  }
}
