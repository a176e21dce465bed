package org.earningsrelease.internal.lexicon;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Phrases with a value each, compiled once into a trie of words; immutable and shared by all
 * documents.
 *
 * <p>A table is a UTF-8 resource with one phrase a row, its columns separated by a tab or by {@code
 * " | "}; lines that start with {@code #} and blank lines are comments. Phrases are compared as
 * {@link Wording} says; a table holds no regular expression.
 *
 * @param <V> what a phrase means
 */
public final class PhraseTable<V> {
  private static final int ASCII = 128;

  private final Node<V> root;

  /** First characters of all phrases. */
  private final BitSet openers = new BitSet();

  /** Their first two, nought behind a word of one. */
  private final BitSet pairs = new BitSet();

  private PhraseTable(Node<V> root) {
    this.root = root;
    root.words()
        .forEach(
            word -> {
              openers.set(word.charAt(0));
              pairs.set(pair(word.charAt(0), word.length() > 1 ? word.charAt(1) : 0));
            });
  }

  /**
   * A phrase found in a list of words.
   *
   * @param from index of its first word
   * @param to index behind its last word
   */
  public record Match<V>(int from, int to, V value) {}

  /**
   * Loads a table that lies beside a package of the library.
   *
   * @param resource path below {@code org/earningsrelease/internal}: {@code token/currencies.txt}
   * @param row makes the value of the columns behind the phrase; refuses a bad row by an {@link
   *     IllegalArgumentException}
   * @throws IllegalStateException {@code file:line: what is wrong}
   */
  public static <V> PhraseTable<V> load(String resource, Function<List<String>, V> row) {
    return of(TableRows.load(resource), row);
  }

  /** The table of these lines; {@code name} stands before the line number in errors. */
  public static <V> PhraseTable<V> of(
      String name, List<String> lines, Function<List<String>, V> row) {
    return of(TableRows.of(name, lines), row);
  }

  /** The table of these rows. */
  public static <V> PhraseTable<V> of(List<TableRows.Row> rows, Function<List<String>, V> row) {
    TrieBuilder<V> trie = new TrieBuilder<>();
    for (TableRows.Row printed : rows) {
      List<String> columns = printed.columns();
      trie.add(printed, columns.get(0), row.compose(all -> all.subList(1, all.size())));
    }
    return new PhraseTable<>(trie.build());
  }

  /** The value of a text that is a phrase from its first to its last word. */
  public Optional<V> exact(String label) {
    return exact(Wording.words(label));
  }

  /** The value of the phrase of these words, spelled as {@link Wording} gives them. */
  public Optional<V> exact(List<String> words) {
    Node<V> node = root.next(words);
    return node == null ? Optional.empty() : node.value();
  }

  /**
   * The longest phrase that starts with the word at {@code from}.
   *
   * <p>A listed word may be several of a phrase's words ({@code year-over-year}); commas, dashes,
   * quotes and brackets listed as words are passed over inside a phrase, the ends of sentences are
   * not.
   */
  public Optional<Match<V>> longestAt(List<String> words, int from) {
    if (from < words.size() && !mayOpen(words.get(from))) {
      return Optional.empty();
    }
    Optional<Match<V>> longest = Optional.empty();
    Node<V> node = root;
    for (int i = from; i < words.size(); i++) {
      String word = words.get(i);
      String plain = Wording.plainWord(word);
      List<String> parts = plain == null ? Wording.words(word) : List.of();
      if (plain == null && parts.isEmpty()) {
        if (i == from || endsSentence(word)) {
          return longest;
        }
        continue;
      }
      node = plain == null ? node.next(parts) : node.next(plain);
      if (node == null) {
        return longest;
      }
      if (node.value().isPresent()) {
        longest = Optional.of(new Match<>(from, i + 1, node.value().get()));
      }
    }
    return longest;
  }

  /**
   * A quick no, by the first two characters: most words of a text open no phrase. Signs are passed
   * over in a word, and so say nothing.
   */
  private boolean mayOpen(String word) {
    char first = word.isEmpty() ? ' ' : Character.toLowerCase(word.charAt(0));
    if (!Character.isLetterOrDigit(first)) {
      return true;
    }
    char second = word.length() > 1 ? Character.toLowerCase(word.charAt(1)) : 0;
    boolean told =
        first < ASCII && second < ASCII && (second == 0 || Character.isLetterOrDigit(second));
    return openers.get(first) && (!told || pairs.get(pair(first, second)));
  }

  private static int pair(int first, int second) {
    return first * ASCII + second;
  }

  private static boolean endsSentence(String sign) {
    return sign.equals(".") || sign.equals(";") || sign.equals(":");
  }
}
