package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.alongside.browser.Browser;
import org.alongside.database.RunningAlongside;
import org.alongside.pdf.Tagged;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever answers on paper, or by phone, is asked the same. */
class PaperJourneyTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static final Path PICTURES = Path.of("target/screenshots/PaperJourneyTest");

  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  /** Its pages as pictures, to be looked at. */
  private static void draw(Tagged paper, String name) throws IOException {
    Files.createDirectories(PICTURES);
    try (var read = paper.open()) {
      var pages = new PDFRenderer(read);
      for (int page = 0; page < Math.min(3, read.getNumberOfPages()); page++) {
        var file = PICTURES.resolve(name + "-" + (page + 1) + ".png").toFile();
        ImageIO.write(pages.renderImageWithDPI(page, 60), "png", file);
      }
    }
  }

  /** The smallest letters in it, in points; PDFBox by itself cuts off what is behind the point. */
  private static float smallest(Tagged paper) throws IOException {
    var smallest = new float[] {100};
    var reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            float points = text.getFontSize() * text.getTextMatrix().getScalingFactorY();
            smallest[0] = Math.min(smallest[0], Math.round(points * 100) / 100f);
          }
        };
    try (var read = paper.open()) {
      reader.getText(read);
    }
    return smallest[0];
  }

  @Test
  void theFormIsPrintedLargeEnoughAndReadAloud() throws IOException {
    var asked = new OpenConsultation(alongside, "Paper twin", AnswerJourneyTest.everyKind());
    var phone =
        browser
            .phone(alongside.url())
            .visit(asked.path())
            .click("The form on paper, to print")
            .isAt(asked.path() + "/paper")
            .sees("Freepost WALK-IN")
            .sees(asked.path())
            .sees("It never goes to your GP")
            .picture("paper");
    var paper = new Tagged(phone.takes("PDF that screen readers can read"));
    draw(paper, "paper-document");
    paper.isForEveryone("The walk-in centre");
    assertThat(paper.text()).contains("Freepost WALK-IN", asked.path(), "Tick up to 2 boxes.");
    assertThat(smallest(paper)).isGreaterThanOrEqualTo(14);
    var large = new Tagged(phone.takes("The same in large print (PDF)"));
    draw(large, "paper-large");
    large.isForEveryone("The walk-in centre");
    assertThat(smallest(large)).isGreaterThanOrEqualTo(18);
    var staff =
        asked
            .as(browser.withoutScripts(alongside.url()), asked.lead("Pat Phone"))
            .visit(asked.path() + "/keying")
            .click("What to say on the phone")
            .isAt(asked.path() + "/phone")
            .sees("Hello, my name is")
            .sees("Is that all right?")
            .picture("phone");
    var script = new Tagged(staff.takes("The same as a PDF"));
    draw(script, "phone-document");
    script.isForEveryone("The walk-in centre: what to say on the phone");
    phone.visit(asked.path() + "/phone").sees("Sign in");
  }
}
