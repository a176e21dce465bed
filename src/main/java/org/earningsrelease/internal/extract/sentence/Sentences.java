package org.earningsrelease.internal.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earningsrelease.internal.layout.Passage;
import org.earningsrelease.internal.lexicon.PhraseTable;
import org.earningsrelease.internal.token.Lexer;
import org.earningsrelease.internal.token.Token;

/** Cuts running text into sentences; full stops of abbreviations, initials and figures end none. */
public final class Sentences {
  private static final PhraseTable<String> ABBREVIATIONS =
      PhraseTable.load("extract/abbreviations.txt", columns -> columns.get(0));

  /** Words that begin a sentence even behind {@code Inc.}. */
  private static final Set<String> OPENERS =
      Set.of("the", "this", "these", "we", "our", "it", "its", "a", "an", "in", "for", "on", "as");

  /**
   * Characters; no issuer writes a sentence of a thousand words, and what looks like one, a file of
   * data perhaps, is read in pieces: the time for a sentence grows faster than its length.
   */
  private static final int LONGEST = 5000;

  private final Passage passage;
  private final List<Token> tokens;
  private final List<Sentence> sentences = new ArrayList<>();
  private int nextToken;

  private Sentences(Passage passage, List<Token> tokens) {
    this.passage = passage;
    this.tokens = tokens;
  }

  /** The sentences in order; together they cover all words of the passage. */
  public static List<Sentence> of(Passage passage) {
    return of(passage, Lexer.standard().tokens(passage.text()));
  }

  /**
   * The sentences in order; together they cover all words of the passage.
   *
   * @param tokens of the passage's text
   */
  public static List<Sentence> of(Passage passage, List<Token> tokens) {
    Sentences sentences = new Sentences(passage, tokens);
    sentences.cut();
    return List.copyOf(sentences.sentences);
  }

  private void cut() {
    String text = passage.text();
    Set<Integer> lines = Set.copyOf(new LineBreaks(passage).starts());
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (lines.contains(i)) {
        add(from, i);
        from = i;
      }
      if (isStop(text.charAt(i))) {
        int behind = behindClosing(text, i + 1);
        if (endsSentence(text, i, behind)) {
          add(from, behind);
          from = behind;
        }
      }
    }
    add(from, text.length());
  }

  private void add(int from, int to) {
    int begin = from;
    while (to - begin > LONGEST) {
      int blank = passage.text().substring(begin, begin + LONGEST + 1).lastIndexOf(' ');
      int cut = begin + (blank > 0 ? blank : LONGEST);
      addWhole(begin, cut);
      begin = cut;
    }
    addWhole(begin, to);
  }

  private void addWhole(int from, int to) {
    int first = from;
    while (first < to && Character.isWhitespace(passage.text().charAt(first))) {
      first++;
    }
    int last = to;
    while (last > first && Character.isWhitespace(passage.text().charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      sentences.add(new Sentence(passage, first, last, tokens(first, last)));
    }
  }

  /** Those of a sentence; where a token reaches over its edge, the sentence is read by itself. */
  private List<Token> tokens(int from, int to) {
    int first = nextToken;
    while (nextToken < tokens.size() && tokens.get(nextToken).end() <= to) {
      nextToken++;
    }
    boolean isCut =
        first < nextToken && tokens.get(first).start() < from
            || nextToken < tokens.size() && tokens.get(nextToken).start() < to;
    return isCut
        ? Lexer.standard().tokens(passage.text().substring(from, to))
        : tokens.subList(first, nextToken).stream().map(t -> t.movedBy(-from)).toList();
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  // The quote or bracket that closes belongs to the sentence: {@code "... in June."}
  private static int behindClosing(String text, int from) {
    int i = from;
    while (i < text.length() && "\"')]*".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean endsSentence(String text, int stop, int behind) {
    if (behind >= text.length() || text.charAt(behind) != ' ') {
      return false;
    }
    int next = behind + 1;
    while (next < text.length() && "\"'(*".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= text.length() || Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    return text.charAt(stop) != '.' || !isAbbreviation(text, stop, next);
  }

  private static boolean isAbbreviation(String text, int stop, int next) {
    int from = text.lastIndexOf(' ', stop) + 1;
    String word = text.substring(from, stop);
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return true;
    }
    Optional<String> sort = word.isEmpty() ? Optional.empty() : ABBREVIATIONS.exact(word);
    return sort.isPresent() && (sort.get().equals("name") || !opens(text, next));
  }

  private static boolean opens(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return OPENERS.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
  }
}
