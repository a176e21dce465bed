package org.earningsrelease.model;

/** A listing: {@code (NYSE: S)} is exchange {@code NYSE}, symbol {@code S}. */
public record Ticker(String exchange, String symbol) {}
