package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.browser.Browser;
import org.alongside.browser.Visitor;
import org.alongside.database.RunningAlongside;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading what people said before, taking over saved questions, and asking with pictures. */
class MakingJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  private static Visitor lead(Visitor visitor, AskingProject asking) {
    var person = SignedInAs.somebody(alongside, "Makes " + asking.activity().title());
    var now = alongside.clock().instant();
    alongside
        .bean(WholeOrNotAtAll.class)
        .attempt(() -> {
          alongside.bean(GiveRole.class).give(null, person, Role.PROJECT_LEAD, asking.id(), now);
          return Attempt.done(person);
        });
    var cookie = new Cookie(SignedInAs.COOKIE, SignedInAs.cookie(alongside, person));
    visitor.page().context().addCookies(List.of(cookie.setUrl(visitor.address())));
    return visitor;
  }

  private static byte[] picture() {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
    return out.toByteArray();
  }

  private static void add(Visitor visitor, String name, String shows) {
    visitor.page().setInputFiles("#file", new FilePayload(name, "image/png", picture()));
    visitor.type("What does it show?", shows).press("Add the picture");
  }

  @Test
  void leadReadsWhatWasSaidBeforeSavesQuestionsAndAsksWithPictures() {
    var asking = new AskingProject(alongside, "Buses to the walk-in centre");
    var lead = lead(browser.visitor(alongside.url()), asking);
    lead.visit(asking.path() + "/activities/" + asking.activity().slug() + "/consultation")
        .choose("An ordinary consultation")
        .press("Start the draft")
        .sees("Read what people have said before, and say why you ask all the same.")
        .click("What people have said before")
        .sees("Look first.")
        .sees("New opening hours for the walk-in centre")
        .type("Why do you ask all the same?", "We know the place. We ask about the stop.")
        .picture("earlier")
        .press("Save")
        .doesNotSee("Read what people have said before, and say why you ask all the same.")
        .clickExactly("Questions")
        .press("Add a question")
        .click("One of several pictures")
        .type("The question", "Which stop do you like?")
        .type("What people choose from", "The round one\nThe square one")
        .press("Save")
        .sees("There is no picture yet.");
    add(lead, "round.png", "A round roof of glass");
    add(lead, "square.png", "A square roof of wood");
    lead.doesNotSee("There is no picture yet.").picture("pictures").clickExactly("Questions");
    lead.click("Saved questions").select("What do you want to save?", "All questions but the last");
    lead.press("Save").hasStatus(422).sees("Enter a name.");
    lead.type("Name", "Bus stop pictures").press("Save").picture("templates");
    lead.choose("Bus stop pictures").press("Add them here");
    assertThat(lead.page().getByText("Which stop do you like?").count()).isEqualTo(2);
    lead.click("Try it out").picture("picture-choice").choose("The round one");
    lead.press("Go on").sees("2. Which stop do you like?");
  }
}
