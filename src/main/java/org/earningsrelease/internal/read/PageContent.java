package org.earningsrelease.internal.read;

import java.util.List;
import org.earningsrelease.model.Box;

/**
 * What a page draws, in the order in which it does.
 *
 * @param width in points
 * @param height in points
 * @param glyphs all characters, those that cannot be seen included
 * @param strokes thin straight lines, horizontal or vertical
 * @param fills areas in other colours than the paper's
 * @param pictures areas covered by images
 */
record PageContent(
    double width,
    double height,
    List<Glyph> glyphs,
    List<Box> strokes,
    List<Box> fills,
    List<Box> pictures) {}
