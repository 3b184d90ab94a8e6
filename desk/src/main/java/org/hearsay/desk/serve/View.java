package org.hearsay.desk.serve;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows.
 *
 * @param title of the page, for the window; may come from a report
 * @param template file below {@code src/main/jte}
 * @param model parameters of the template, by name; {@code frame} comes to them
 */
record View(String title, String template, Map<String, ? extends @Nullable Object> model) {}
