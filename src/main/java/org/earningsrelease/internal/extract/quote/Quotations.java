package org.earningsrelease.internal.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.section.Blocks;
import org.earningsrelease.internal.extract.section.PlacedBlock;
import org.earningsrelease.internal.extract.section.SectionKind;
import org.earningsrelease.internal.layout.Block.Heading;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.model.Quotation;

/**
 * Finds who is quoted with which words. A speech may be cut by {@code said …} and may go on over
 * several paragraphs, of which only the last closes its quotation marks.
 */
public final class Quotations {
  /** More paragraphs than this are no single speech: a closing mark was lost. */
  private static final int MOST_PARAGRAPHS = 8;

  private final List<Passage> paragraphs;
  private final SpeakerReader speakers = new SpeakerReader();
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(List<Passage> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** All quotations in reading order; legal text has none. */
  public static List<Quotation> find(List<PlacedBlock> blocks) {
    List<Passage> paragraphs =
        blocks.stream()
            .filter(b -> isOwnProse(b.section()) && !(b.block() instanceof Heading))
            .flatMap(b -> Blocks.prose(b.block()).stream())
            .toList();
    Quotations quotations = new Quotations(paragraphs);
    int next = 0;
    while (next < paragraphs.size()) {
      next = quotations.read(next);
    }
    return List.copyOf(quotations.found);
  }

  private static boolean isOwnProse(SectionKind section) {
    return section == SectionKind.HIGHLIGHTS
        || section == SectionKind.TITLE
        || section == SectionKind.OUTLOOK
        || section == SectionKind.NOTES;
  }

  /** Reads one paragraph, and those that its speech goes on in; tells the next one. */
  private int read(int first) {
    String text = paragraphs.get(first).text();
    List<Stretch> stretches = Stretch.of(text, false);
    List<Stretch> speech = stretches.stream().filter(s -> s.isSpeech(text)).toList();
    if (speech.isEmpty()) {
      return first + 1;
    }
    Speaker speaker = speaker(first, text, stretches);
    if (!speaker.isKnown() && speech.stream().noneMatch(s -> s.isSentence(text))) {
      return first + 1;
    }
    int last = speech.get(speech.size() - 1).closed() ? first : closing(first);
    for (Stretch stretch : speech) {
      add(paragraphs.get(first), stretch, speaker);
    }
    for (int i = first + 1; i <= last; i++) {
      String more = paragraphs.get(i).text();
      add(paragraphs.get(i), Stretch.of(more, true).get(0), speaker);
    }
    return last + 1;
  }

  /** Named beside the speech, or in the line above: {@code Ada Larch, chief executive, said:}. */
  private Speaker speaker(int index, String text, List<Stretch> stretches) {
    Speaker beside = speakers.read(around(text, stretches));
    boolean above = index > 0 && paragraphs.get(index - 1).text().endsWith(":");
    return beside.isKnown() || !above ? beside : speakers.read(paragraphs.get(index - 1).text());
  }

  /** The paragraph that closes the speech; the first one where none does. */
  private int closing(int first) {
    for (int i = first + 1; i < paragraphs.size() && i <= first + MOST_PARAGRAPHS; i++) {
      List<Stretch> stretches = Stretch.of(paragraphs.get(i).text(), true);
      if (!stretches.isEmpty() && stretches.get(0).closed()) {
        return i;
      }
    }
    return first;
  }

  /** All words of a paragraph that are not spoken. */
  private static String around(String text, List<Stretch> stretches) {
    StringBuilder around = new StringBuilder();
    for (Stretch stretch : stretches) {
      around
          .append(stretch.isSpeech(text) ? "" : text.substring(stretch.from(), stretch.to()))
          .append(' ');
    }
    return around.toString().strip();
  }

  private void add(Passage passage, Stretch stretch, Speaker speaker) {
    String words = passage.text().substring(stretch.from(), stretch.to());
    Optional<String> name = speaker.name();
    found.add(
        new Quotation(words, name, speaker.role(), passage.source(stretch.from(), stretch.to())));
  }
}
