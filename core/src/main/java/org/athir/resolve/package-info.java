/** From matched words to coded fields: actors, status, dates, attribution, events. */
@NullMarked
package org.athir.resolve;

import org.jspecify.annotations.NullMarked;
