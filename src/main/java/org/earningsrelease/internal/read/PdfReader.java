package org.earningsrelease.internal.read;

import static org.earningsrelease.model.UnreadableDocumentException.Reason.DAMAGED;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.ENCRYPTED;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.NO_TEXT_LAYER;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.NO_UNICODE_MAP;
import static org.earningsrelease.model.UnreadableDocumentException.Reason.OVER_LIMIT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.earningsrelease.internal.layout.PositionedText;
import org.earningsrelease.model.Document;
import org.earningsrelease.model.Finding;
import org.earningsrelease.model.Limits;
import org.earningsrelease.model.UnreadableDocumentException;

/** Reads PDF documents: their characters with their places, joined to words and lines. */
final class PdfReader implements DocumentReader {
  /** A page of which a larger share of the characters has no meaning cannot be read. */
  private static final double UNKNOWN_SHARE = 0.3;

  @Override
  public boolean recognises(byte[] bytes) {
    return KnownFormat.of(bytes).filter(format -> format == KnownFormat.PDF).isPresent();
  }

  @Override
  public ReadDocument read(byte[] bytes, String name, String password, Limits limits)
      throws UnreadableDocumentException {
    Allowance allowance = new Allowance(limits);
    try (PdfPages pdf = PdfDamage.told(() -> LimitedParser.open(bytes, password, allowance))) {
      return read(pdf, name, FileEnd.missing(bytes), allowance);
    } catch (OverLimit e) {
      throw new UnreadableDocumentException(OVER_LIMIT, name + ": " + e.getMessage(), e);
    } catch (InvalidPasswordException e) {
      String why = password.isEmpty() ? "a password is needed" : "the password is wrong";
      throw new UnreadableDocumentException(ENCRYPTED, name + ": encrypted, " + why, e);
    } catch (IOException e) {
      String why = allowance.reached().map(OverLimit::getMessage).orElse("");
      throw why.isEmpty()
          ? new UnreadableDocumentException(DAMAGED, name + ": damaged PDF: " + e.getMessage(), e)
          : new UnreadableDocumentException(OVER_LIMIT, name + ": " + why, e);
    }
  }

  private static ReadDocument read(
      PdfPages pdf, String name, Optional<Finding> cutOff, Allowance allowance)
      throws UnreadableDocumentException, IOException {
    List<PrintedPage> raw = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    cutOff.ifPresent(findings::add);
    boolean pictures = false;
    int count = PdfDamage.told(pdf::count);
    allowance.pages(count);
    for (int i = 0; i < count; i++) {
      PageContent content = content(pdf, i, allowance, findings);
      pictures |= !content.pictures().isEmpty();
      raw.add(PrintedPage.of(i + 1, content));
    }
    List<PrintedPage> pages = restored(raw);
    requireWords(pages, pictures, name);
    List<PrintedPage> readable = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PrintedPage page = pages.get(i);
      findings.addAll(PageFindings.of(page, raw.get(i).unknown() - page.unknown()));
      readable.add(isReadable(page) ? page : page.withoutWords());
    }
    PositionedText text = PrintedText.of(readable);
    Document document = new Document(name, Document.Format.PDF, pages.size(), text.text().length());
    return new ReadDocument(document, text, findings);
  }

  /** A page whose instructions are damaged is empty and reported; the others are read. */
  private static PageContent content(
      PdfPages pdf, int page, Allowance allowance, List<Finding> findings) throws OverLimit {
    allowance.page();
    try {
      PageContent content = PdfDamage.told(() -> pdf.read(page));
      allowance.check();
      return content;
    } catch (OverLimit e) {
      throw new OverLimit("page " + (page + 1) + ": " + e.getMessage());
    } catch (IOException e) {
      findings.add(PageFindings.damaged(page + 1, String.valueOf(e.getMessage())));
      return PageContent.NONE;
    }
  }

  private static List<PrintedPage> restored(List<PrintedPage> pages) {
    if (pages.stream().allMatch(page -> page.unknown() == 0)) {
      return pages;
    }
    LostLetters letters =
        LostLetters.of(pages.stream().flatMap(page -> page.runs().stream()).toList());
    return pages.stream().map(page -> page.with(letters)).toList();
  }

  private static void requireWords(List<PrintedPage> pages, boolean pictures, String name)
      throws UnreadableDocumentException {
    if (pages.stream().allMatch(page -> page.runs().isEmpty())) {
      String what =
          pictures ? ": pictures of pages without a text layer" : ": pages without any text";
      throw new UnreadableDocumentException(NO_TEXT_LAYER, name + what);
    }
    if (pages.stream().noneMatch(page -> !page.runs().isEmpty() && isReadable(page))) {
      throw new UnreadableDocumentException(
          NO_UNICODE_MAP, name + ": its fonts do not tell which characters they draw");
    }
  }

  /** A page of which too many characters have no meaning is not read at all. */
  static boolean isReadable(PrintedPage page) {
    return page.unknown() <= UNKNOWN_SHARE * page.characters();
  }
}
