package org.earningsrelease.model;

/** A cell's place, 1-based: the document's n-th table, its row and its column of figures. */
public record TablePosition(int table, int row, int column) {}
