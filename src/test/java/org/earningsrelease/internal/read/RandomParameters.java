package org.earningsrelease.internal.read;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDResources;

/** The colour spaces and state parameters of random pages. */
final class RandomParameters {
  static final int COUNT = 7;

  private RandomParameters() {}

  static void addTo(PDResources resources) {
    COSDictionary states = new COSDictionary();
    states.setItem("G0", state("CA", new COSFloat(0)));
    states.setItem("G1", state("ca", new COSFloat(0)));
    states.setItem("G2", state("ca", new COSFloat(0.5f)));
    states.setItem("G3", state("BM", COSName.getPDFName("Multiply")));
    states.setItem("G4", state("SMask", COSName.NONE));
    states.setItem("G5", state("BM", COSName.getPDFName("Normal")));
    states.setItem("G6", state("ca", new COSFloat(1)));
    resources.getCOSObject().setItem(COSName.EXT_G_STATE, states);
    COSDictionary spaces = new COSDictionary();
    spaces.setItem("Spot", separation());
    spaces.setItem("Two", inks());
    spaces.setItem("Cal", array(COSName.CALRGB, whitePoint()));
    spaces.setItem("Table", table());
    resources.getCOSObject().setItem(COSName.COLORSPACE, spaces);
  }

  static COSDictionary transparency() {
    return state("S", COSName.TRANSPARENCY);
  }

  private static COSDictionary state(String key, COSBase value) {
    COSDictionary state = new COSDictionary();
    state.setItem(key, value);
    return state;
  }

  private static COSArray array(COSBase... parts) {
    COSArray array = new COSArray();
    for (COSBase part : parts) {
      array.add(part);
    }
    return array;
  }

  private static COSDictionary whitePoint() {
    return state("WhitePoint", array(new COSFloat(0.95f), new COSFloat(1), new COSFloat(1.08f)));
  }

  private static COSArray table() {
    return array(COSName.INDEXED, COSName.DEVICERGB, COSInteger.ONE, new COSString(new byte[6]));
  }

  private static COSArray separation() {
    return array(COSName.SEPARATION, COSName.getPDFName("Gold"), COSName.DEVICEGRAY, tint(1));
  }

  private static COSArray inks() {
    COSArray names = array(COSName.getPDFName("Gold"), COSName.getPDFName("Silver"));
    return array(COSName.DEVICEN, names, COSName.DEVICEGRAY, tint(2));
  }

  private static COSDictionary tint(int inks) {
    COSDictionary function = new COSDictionary();
    function.setInt("FunctionType", 2);
    function.setItem("Domain", array(COSInteger.ZERO, COSInteger.ONE));
    function.setItem("C0", array(COSInteger.ONE));
    function.setItem("C1", array(COSInteger.ZERO));
    function.setInt("N", inks);
    return function;
  }
}
