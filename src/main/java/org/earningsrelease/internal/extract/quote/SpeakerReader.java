package org.earningsrelease.internal.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.lexicon.Wording;

/**
 * Reads who speaks from the words around a speech: {@code said Ada Larch, chief executive of Larch
 * Timber}, {@code Chairman and CEO Ada Larch said}, {@code Ms. Larch added}.
 */
final class SpeakerReader {
  private enum Word {
    SAYING,
    ROLE,
    SMALL,
    TITLE,
    PRONOUN
  }

  private static final PhraseTable<Word> WORDS =
      PhraseTable.load("extract/speakers.txt", row -> Word.valueOf(row.get(0)));

  private final List<Speaker> known = new ArrayList<>();

  /** The speaker that the words name; unknown where no word of speech stands among them. */
  Speaker read(String around) {
    List<String> words = List.of(around.strip().split("\\s+", -1));
    for (int i = 0; i < words.size(); i++) {
      if (is(words.get(i), Word.SAYING)) {
        Speaker behind = subject(words.subList(i + 1, words.size()));
        Speaker found = behind.isKnown() ? behind : subject(before(words.subList(0, i)));
        if (found.isKnown()) {
          return remember(found);
        }
      }
    }
    return Speaker.UNKNOWN;
  }

  /** The words of the last sentence. */
  private static List<String> before(List<String> words) {
    int from = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).endsWith(".")
          && words.get(i).length() > 3
          && !is(words.get(i), Word.TITLE)) {
        from = i + 1;
      }
    }
    return words.subList(from, words.size());
  }

  private Speaker remember(Speaker found) {
    Optional<Speaker> same =
        known.stream().filter(k -> k.surname().equals(found.surname())).findFirst();
    if (same.isPresent() && found.role().isEmpty()) {
      return same.get();
    }
    if (found.role().isEmpty() && found.name().filter(n -> n.contains(" ")).isEmpty()) {
      return Speaker.UNKNOWN;
    }
    known.add(found);
    return found;
  }

  private Speaker subject(List<String> words) {
    if (words.isEmpty()) {
      return Speaker.UNKNOWN;
    }
    if (is(words.get(0), Word.PRONOUN)) {
      return known.isEmpty() ? Speaker.UNKNOWN : known.get(known.size() - 1);
    }
    int comma =
        IntStream.range(0, words.size())
            .filter(i -> ends(words.get(i)))
            .findFirst()
            .orElse(words.size() - 1);
    List<String> first = words.subList(0, comma + 1);
    List<String> rest = words.subList(comma + 1, words.size());
    int role = lastRole(first);
    Optional<String> name = name(first.subList(role + 1, first.size()));
    if (role >= 0) {
      // {@code Larch Timber President and CEO, Ada Larch}: the name behind a comma.
      String title = plain(String.join(" ", first.subList(0, role + 1)));
      return new Speaker(name.or(() -> name(rest)), Optional.of(title));
    }
    // {@code Commenting on the results, chief executive Ada Larch}: the first part names nobody.
    return name.isPresent() || rest.isEmpty() ? new Speaker(name, role(rest)) : subject(rest);
  }

  private static boolean ends(String word) {
    boolean stop = word.endsWith(".") && word.length() > 3 && !is(word, Word.TITLE);
    return word.endsWith(",") || word.endsWith(":") || stop;
  }

  private static int lastRole(List<String> words) {
    return IntStream.range(0, words.size())
        .filter(i -> is(words.get(i), Word.ROLE))
        .max()
        .orElse(-1);
  }

  /** Capitals from the first word on; titles are left out. */
  private static Optional<String> name(List<String> words) {
    List<String> name = new ArrayList<>();
    for (String word : words) {
      if (is(word, Word.TITLE)) {
        continue;
      }
      if (is(word, Word.SAYING)) {
        break;
      }
      boolean part = Character.isUpperCase(word.charAt(0)) && !is(word, Word.ROLE);
      boolean small = !name.isEmpty() && is(word, Word.SMALL);
      if (!part && !small) {
        break;
      }
      name.add(word.length() == 2 ? word : plain(word));
    }
    return name.isEmpty() || isPlace(name) ? Optional.empty() : Optional.of(String.join(" ", name));
  }

  // {@code The Company said}: no person.
  private static boolean isPlace(List<String> name) {
    return name.get(0).equals("The") || name.get(0).equals("We");
  }

  /**
   * {@code , president and chief executive officer of Larch Timber.}: to the last part with one.
   */
  private static Optional<String> role(List<String> words) {
    int last = lastRole(words);
    if (last < 0) {
      return Optional.empty();
    }
    int to = last;
    while (to < words.size() - 1 && !ends(words.get(to)) && !isEnd(words, to)) {
      to++;
    }
    String role = String.join(" ", words.subList(0, to + 1));
    int bracket = role.indexOf('(');
    return Optional.of(plain(bracket < 0 ? role : role.substring(0, bracket)));
  }

  /** {@code CEO and MD. He added}: a full stop behind a short word, or the verb. */
  private static boolean isEnd(List<String> words, int i) {
    return is(words.get(i + 1), Word.SAYING)
        || is(words.get(i + 1), Word.PRONOUN)
        || words.get(i).endsWith(".") && is(words.get(i), Word.ROLE);
  }

  private static boolean is(String word, Word wanted) {
    return WORDS.exact(Wording.key(word)).filter(w -> w == wanted).isPresent();
  }

  private static String plain(String words) {
    String stripped = words.strip();
    while (!stripped.isEmpty() && ",.:;".indexOf(stripped.charAt(stripped.length() - 1)) >= 0) {
      stripped = stripped.substring(0, stripped.length() - 1);
    }
    return stripped.toLowerCase(Locale.ROOT).endsWith(" jr") ? stripped + "." : stripped;
  }
}
