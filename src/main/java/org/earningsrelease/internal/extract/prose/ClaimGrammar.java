package org.earningsrelease.internal.extract.prose;

import java.util.List;
import java.util.Optional;
import org.earningsrelease.internal.extract.sentence.Part;
import org.earningsrelease.internal.extract.sentence.Part.Amount;
import org.earningsrelease.internal.extract.sentence.Part.Cued;
import org.earningsrelease.internal.extract.sentence.Part.Named;
import org.earningsrelease.internal.extract.sentence.Part.Sign;
import org.earningsrelease.internal.extract.sentence.Part.Subject;
import org.earningsrelease.internal.extract.sentence.Part.Term;
import org.earningsrelease.internal.extract.sentence.Part.When;
import org.earningsrelease.model.Basis;
import org.earningsrelease.model.Comparison;

/**
 * Reads the parts of one sentence from left to right into frames of figures.
 *
 * <p>It remembers what the sentence is about, whether a verb has led to a figure, which way a
 * change goes, and whether the words have turned aside to a part or a cause.
 *
 * @param state of the sentence
 */
record ClaimGrammar(SentenceState state) {

  /**
   * What a sentence says.
   *
   * @param frames in order
   * @param subject what it is about, for the sentence after it
   * @param compared {@code year-over-year} and the like, the first
   */
  record Result(
      List<Frame> frames, Optional<Subject> subject, Basis basis, Optional<Comparison> compared) {
    Result {
      frames = List.copyOf(frames);
    }
  }

  /**
   * Reads a sentence.
   *
   * @param inherited what the text before is about; used where the sentence begins with a change or
   *     a comparison
   * @param basis of the paragraph
   * @param segment that the paragraph is about
   */
  static Result read(
      List<Part> parts,
      Optional<Subject> inherited,
      Basis basis,
      Optional<String> segment,
      boolean outlook) {
    SentenceState state = new SentenceState(parts, outlook);
    state.sentenceBasis = basis;
    state.segment = segment;
    ClaimGrammar grammar = new ClaimGrammar(state);
    inherited.ifPresent(grammar::inherit);
    for (state.now = 0; state.now < parts.size(); state.now++) {
      grammar.step(parts.get(state.now));
    }
    return new Result(state.frames, state.subject, state.sentenceBasis, state.compared);
  }

  private void inherit(Subject before) {
    if (new Opening(state.parts).continues()) {
      state.subject = Optional.of(before);
      state.about = state.subject;
      state.linked = true;
    }
  }

  private void step(Part part) {
    if (part instanceof Subject s) {
      new NameRules(state).subject(s);
    } else if (part instanceof Amount n) {
      FigureRules.of(state, n).number();
    } else if (part instanceof When w) {
      new TimeRules(state).when(w);
    } else if (part instanceof Cued c) {
      new CueRules(state).cue(c);
    } else if (part instanceof Sign s) {
      new SignRules(state).sign(s);
    } else if (part instanceof Named n) {
      new NameRules(state).named(n);
    } else if (part instanceof Term t) {
      term(t);
    }
  }

  private void term(Term term) {
    if (Character.isLetterOrDigit(term.text().charAt(0))) {
      state.gap++;
    }
  }
}
