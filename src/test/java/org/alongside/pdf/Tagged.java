package org.alongside.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A document as those judge it who check for PDF/UA-1, as far as a machine can (veraPDF). */
public final class Tagged {

  private final byte[] bytes;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  public Tagged(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** Everything that is wrong with it, each thing once. */
  public String faults() throws IOException {
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
        var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = judge.validate(parser);
      assertThat(result.getTotalAssertions()).as("rules asked").isGreaterThan(100);
      return result.getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
          .distinct()
          .collect(Collectors.joining("\n"));
    } catch (ModelParsingException | EncryptedPdfException | ValidationException broken) {
      throw new IOException(broken);
    }
  }

  /** Is PDF/UA-1, and says its title and its language. */
  public Tagged isForEveryone(String title) throws IOException {
    assertThat(faults()).as("PDF/UA-1").isEmpty();
    try (var read = open()) {
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo(title);
      assertThat(read.getDocumentCatalog().getLanguage()).startsWith("en");
      assertThat(read.getDocumentCatalog().getDocumentOutline()).as("bookmarks").isNotNull();
    }
    return this;
  }

  public PDDocument open() throws IOException {
    return Loader.loadPDF(bytes);
  }

  /** All that is written in it, in the order in which it is drawn. */
  public String text() throws IOException {
    try (var read = open()) {
      return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
    }
  }
}
