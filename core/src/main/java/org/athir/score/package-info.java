/**
 * How well fields, relations of sentences and events of reports agree with a gold standard:
 * precision, recall, F1 and how far chance goes.
 */
@NullMarked
package org.athir.score;

import org.jspecify.annotations.NullMarked;
