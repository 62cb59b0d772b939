package org.alongside.identity;

/** Writes the letter that carries a link and a code; it waits in the queue of mail. */
public interface SignInLetters {

  void send(SignInRequest request, Secret token, Code code);
}
