/**
 * The values that pass from stage to stage: report, sentence, mention, event, and the spans that
 * prove them.
 */
@NullMarked
package org.athir.model;

import org.jspecify.annotations.NullMarked;
