package consumer;

import org.earningsrelease.model.FiscalPeriod;

public final class Program {
  public static void main(String[] args) {
    System.out.println(FiscalPeriod.Q4);
  }
}
