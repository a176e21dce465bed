package org.earningsrelease.internal.read.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What matters of a colour space (ISO 32000-1, 8.6) to tell the colour of paper.
 *
 * @param components how many numbers make a colour
 * @param inks whether they tell how much ink there is, rather than how much light
 * @param pattern whether its colours are patterns
 * @param initial its first colour
 */
public record ColourSpace(int components, boolean inks, boolean pattern, Colour initial) {
  public static final ColourSpace GRAY = new ColourSpace(1, false, false, Colour.DARK);
  private static final ColourSpace RGB = new ColourSpace(3, false, false, Colour.DARK);
  private static final ColourSpace CMYK = new ColourSpace(4, true, false, Colour.DARK);
  private static final ColourSpace PATTERN = new ColourSpace(0, false, true, Colour.DARK);
  private static final ColourSpace SEPARATION = new ColourSpace(1, true, false, Colour.DARK);

  private static final int DEEPEST = 8;

  /** Lighter than this nobody can read on white. */
  private static final float NEARLY = 0.96f;

  /** Whether a colour is that of paper. */
  public enum Colour {
    PAPER,
    DARK,
    PATTERN,
    /** Depends on a colour profile. */
    UNCERTAIN
  }

  /**
   * The space of a device's grays.
   *
   * @param spaces those of the resources, which may put another in its place
   */
  public static ColourSpace gray(@Nullable COSDictionary spaces) throws NotUnderstood {
    return device(GRAY, COSName.DEVICEGRAY, COSName.DEFAULT_GRAY, spaces);
  }

  /** The space of a device's red, green and blue. */
  public static ColourSpace rgb(@Nullable COSDictionary spaces) throws NotUnderstood {
    return device(RGB, COSName.DEVICERGB, COSName.DEFAULT_RGB, spaces);
  }

  /** The space of a device's four inks. */
  public static ColourSpace cmyk(@Nullable COSDictionary spaces) throws NotUnderstood {
    return device(CMYK, COSName.DEVICECMYK, COSName.DEFAULT_CMYK, spaces);
  }

  private static ColourSpace device(
      ColourSpace usual, COSName name, COSName other, @Nullable COSDictionary spaces)
      throws NotUnderstood {
    if (spaces == null || !spaces.containsKey(name) && !spaces.containsKey(other)) {
      return usual;
    }
    if (!spaces.containsKey(name) && spaces.getDictionaryObject(other) instanceof COSArray array) {
      return of(array, spaces);
    }
    throw new NotUnderstood("a device's colour space named anew");
  }

  /** The colour that numbers make. */
  public Colour colour(Operands operands) {
    for (int i = 0; i < components; i++) {
      float part = operands.number(i);
      if (inks ? part > 1 - NEARLY : part < NEARLY) {
        return Colour.DARK;
      }
    }
    return Colour.PAPER;
  }

  /**
   * The space of a name.
   *
   * @param spaces those of the resources
   * @return null where nobody knows it
   */
  public static @Nullable ColourSpace named(COSName name, @Nullable COSDictionary spaces)
      throws NotUnderstood {
    COSBase own = spaces == null ? null : spaces.getDictionaryObject(name);
    if (own != null) {
      return of(own, spaces, 0);
    }
    ColourSpace device = device(name, spaces);
    return device == null && COSName.PATTERN.equals(name) ? PATTERN : device;
  }

  private static @Nullable ColourSpace device(COSName name, @Nullable COSDictionary spaces)
      throws NotUnderstood {
    return switch (name.getName()) {
      case "DeviceGray" -> gray(spaces);
      case "DeviceRGB" -> rgb(spaces);
      case "DeviceCMYK" -> cmyk(spaces);
      default -> null;
    };
  }

  private static ColourSpace of(COSBase told, @Nullable COSDictionary spaces, int depth)
      throws NotUnderstood {
    if (depth < DEEPEST && told instanceof COSName name) {
      ColourSpace device = device(name, spaces);
      if (device != null) {
        return device;
      }
      COSBase other = spaces == null ? null : spaces.getDictionaryObject(name);
      if (other != null) {
        return of(other, spaces, depth + 1);
      }
    } else if (told instanceof COSArray array && array.size() > 0) {
      return of(array, spaces);
    }
    throw new NotUnderstood("an odd colour space");
  }

  private static ColourSpace of(COSArray array, @Nullable COSDictionary spaces)
      throws NotUnderstood {
    String kind = array.getObject(0) instanceof COSName name ? name.getName() : "";
    return switch (kind) {
      case "CalGray" -> GRAY;
      case "CalRGB", "Lab" -> RGB;
      case "Indexed" -> whole(array, 4, GRAY);
      case "Separation" -> whole(array, 4, SEPARATION);
      case "DeviceN" -> inks(array);
      case "ICCBased" -> profiled(array);
      case "Pattern" -> PATTERN;
      default -> of(array.getObject(0), spaces, DEEPEST - 1);
    };
  }

  private static ColourSpace whole(COSArray array, int size, ColourSpace space)
      throws NotUnderstood {
    if (array.size() < size) {
      throw new NotUnderstood("a colour space without its parts");
    }
    return space;
  }

  private static ColourSpace inks(COSArray array) throws NotUnderstood {
    if (array.size() >= 4 && array.getObject(1) instanceof COSArray names && names.size() > 0) {
      return names.size() == CMYK.components
          ? CMYK
          : new ColourSpace(names.size(), false, false, Colour.PAPER);
    }
    throw new NotUnderstood("a colour space without its inks");
  }

  /** Without a look into the profile: the first colour is light where four inks are none. */
  private static ColourSpace profiled(COSArray array) throws NotUnderstood {
    if (array.size() < 2 || !(array.getObject(1) instanceof COSStream profile)) {
      throw new NotUnderstood("a colour space without its profile");
    }
    boolean usual = startsAtNothing(profile.getCOSArray(COSName.RANGE));
    Colour dark = usual ? Colour.DARK : Colour.UNCERTAIN;
    return switch (profile.getInt(COSName.N)) {
      case 1 -> new ColourSpace(1, false, false, dark);
      case 3 -> new ColourSpace(3, false, false, dark);
      case 4 -> new ColourSpace(4, true, false, Colour.UNCERTAIN);
      default -> throw new NotUnderstood("an odd number of components");
    };
  }

  private static boolean startsAtNothing(@Nullable COSArray range) {
    if (range != null) {
      for (int i = 0; i < range.size(); i += 2) {
        if (!(range.getObject(i) instanceof COSNumber least) || least.floatValue() > 0) {
          return false;
        }
      }
    }
    return true;
  }
}
