package org.alongside.decisions.web;

import java.util.Map;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.decisions.DecisionId;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Carries out acts on a decision, whole or not at all, and answers with what became of them. */
@Component
class Acts {

  private final WholeOrNotAtAll whole;
  private final DecisionView view;

  Acts(WholeOrNotAtAll whole, DecisionView view) {
    this.whole = whole;
    this.view = view;
  }

  static DecisionId id(String decision) {
    return DecisionDoor.read(decision).orElseThrow(NotFound::new);
  }

  /** What was refused or overtaken leaves nothing behind. */
  <T> Attempt<T> attempt(Supplier<Attempt<T>> act) {
    return whole.attempt(act);
  }

  /** Carries it out and leads back to the decision, or shows there why not. */
  <T> ModelAndView act(String decision, Actor actor, JustDone done, Supplier<Attempt<T>> act) {
    return act(decision, actor, done, Map.of(), act);
  }

  /** The same for a form with text, which is kept when it is refused. */
  <T> ModelAndView act(
      String decision,
      Actor actor,
      JustDone done,
      Map<String, String> sent,
      Supplier<Attempt<T>> act) {
    return switch (attempt(act)) {
      case Attempt.Done<T> _ -> Show.seeOther(DecisionPaths.done(id(decision), done));
      case Attempt.Refused<T>(var reasons) ->
          Show.refused(DecisionPages.VIEW, again(decision, actor, Mistakes.because(reasons), sent));
      case Attempt.Overtaken<T> _ ->
          Show.overtaken(DecisionPages.VIEW, again(decision, actor, Mistakes.none(), sent));
    };
  }

  private DecisionPage again(
      String decision, Actor actor, Mistakes mistakes, Map<String, String> sent) {
    return view.of(decision, actor, null).with(mistakes, sent);
  }
}
