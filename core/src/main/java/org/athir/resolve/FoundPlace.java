package org.athir.resolve;

import org.athir.place.ReportPlace;

/**
 * A place of an event.
 *
 * @param expression the words
 * @param near whether it is said to be near that place
 * @param how the way that led there
 */
record FoundPlace(ReportPlace expression, boolean near, String how) {}
