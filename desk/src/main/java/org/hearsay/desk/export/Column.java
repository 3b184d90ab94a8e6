package org.hearsay.desk.export;

/**
 * A column of a table, or a field of a document.
 *
 * @param name as it stands in the export
 * @param meaning one plain sentence without the final stop, for people
 */
public record Column(String name, String meaning) {}
